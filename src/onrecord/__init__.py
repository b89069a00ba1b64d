"""What is on the record in an English news article."""
