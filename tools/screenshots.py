# The pictures of the view in the documentation: nox -s view makes them anew.

import sys
import tempfile
from pathlib import Path

from selenium import webdriver

import onrecord

FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --force-prefers-reduced-motion --hide-scrollbars"
)
ROOT = Path(__file__).parent.parent


def browser(profile: str) -> webdriver.Chrome:
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for flag in [*FLAGS.split(), f"--user-data-dir={profile}", "--window-size=1280,900"]:
        options.add_argument(flag)
    return webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))


def main(folder: Path) -> None:
    text = (ROOT / "examples" / "harbor.txt").read_text(encoding="utf-8")
    record = onrecord.extract(onrecord.Document(text, id="harbor", source="Coastal Wire"))
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        page = Path(scratch) / "harbor.html"
        page.write_text(record.to_html(), encoding="utf-8")
        driver = browser(f"{scratch}/profile")
        driver.get(page.as_uri())
        mark = "//*[contains(@class, 'text')]//*[contains(@class, 'r-content')][contains(., 'We have paid')]"
        for scheme in ("light", "dark"):
            media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
            driver.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
            if scheme == "light":
                driver.find_element("xpath", mark).click()
            driver.save_screenshot(str(folder / f"view-{scheme}.png"))
        driver.quit()


main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "_static")
