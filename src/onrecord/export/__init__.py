"""Records in other shapes: one module for each target, none with logic of its own."""

from onrecord.export.brat import brat_configuration, to_brat
from onrecord.export.cas import to_cas, type_system
from onrecord.export.folder import FORMATS, to_folder
from onrecord.export.frames import to_arrow, to_pandas, to_polars
from onrecord.export.label_studio import label_studio_configuration, to_label_studio
from onrecord.export.schema import record_schema
from onrecord.export.schema_org import to_schema_org
from onrecord.export.spacy import to_spacy
from onrecord.export.tables import Table, distinct, tables, to_csv
from onrecord.export.text import to_text
from onrecord.export.web_annotation import iris, to_web_annotations
from onrecord.view import to_html

__all__ = [
    "FORMATS",
    "Table",
    "brat_configuration",
    "distinct",
    "iris",
    "label_studio_configuration",
    "record_schema",
    "tables",
    "to_arrow",
    "to_brat",
    "to_cas",
    "to_csv",
    "to_folder",
    "to_html",
    "to_label_studio",
    "to_pandas",
    "to_polars",
    "to_schema_org",
    "to_spacy",
    "to_text",
    "to_web_annotations",
    "type_system",
]
