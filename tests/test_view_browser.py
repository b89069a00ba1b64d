"""The page in a real browser: marks, filters, claims, and what an article cannot do to it."""

import shutil
from pathlib import Path

import pytest

from onrecord import Argument, Document, Finding, Pipeline, extractor, hookimpl
from onrecord.kinds import Kind, Role

webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed: nox -s view")
support = pytest.importorskip("selenium.webdriver.support.wait")
CHROMIUM, DRIVER = shutil.which("chromium"), shutil.which("chromedriver")
pytestmark = pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="no chromium and chromedriver here")

FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --force-prefers-reduced-motion --window-size=1400,1000"
)
#: Everything that went wrong in the page, and every request but the one for the page itself.
WATCH = """
window.complaints = [];
addEventListener("error", (event) => complaints.push(String(event.message)));
addEventListener("securitypolicyviolation", (event) => complaints.push(event.violatedDirective));
window.alert = (word) => complaints.push("alert " + word);
"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in [*FLAGS.split(), f"--user-data-dir={tmp_path_factory.mktemp('profile')}"]:
        options.add_argument(flag)
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": WATCH})
    yield driver
    driver.quit()


class Page:
    """A page in the browser, asked and touched as a reader would."""

    def __init__(self, driver):
        self.driver = driver

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def one(self, selector):
        return self.driver.find_element("css selector", selector)

    def all(self, selector):
        return self.driver.find_elements("css selector", selector)

    def article(self):
        return self.run("return document.querySelector('.text').textContent")

    def shown(self, selector):
        return [one for one in self.all(selector) if one.is_displayed()]

    def chosen(self):
        """Return the texts that are marked as the chosen claim's, with the labels on them."""
        self.settle()
        script = (
            "return [...document.querySelectorAll('.m.on')].map(m => [m.dataset.label ?? '', m.textContent])"
        )
        return [tuple(pair) for pair in self.run(script)]

    def settle(self):
        """Let the page do what it has put off: events of lists that open come after the click."""
        self.driver.execute_async_script("requestAnimationFrame(() => setTimeout(arguments[0]))")

    def press(self, key):
        self.driver.switch_to.active_element.send_keys(key)


@pytest.fixture
def visit(browser, tmp_path):
    def opened(record, fragment=""):
        path = Path(tmp_path) / "page.html"
        path.write_text(record.to_html(), encoding="utf-8")
        browser.get("about:blank")
        browser.get(path.as_uri() + fragment)
        return Page(browser)

    yield opened
    assert browser.execute_script("return complaints") == []


def claim_of(record, kind, role, words):
    return next(c for c in record.claims_of(kind) if words in (c[role] or ""))


def test_the_article_is_shown_as_it_is(visit, harbor):
    page = visit(harbor)
    assert page.article() == harbor.document.text
    assert page.one("article h1").text.replace("\n", " ").startswith("Port Authority Settles")
    assert len(page.all(".text p")) == harbor.document.text.count("\n\n")


def test_every_argument_is_marked_with_its_kind_and_role(visit, harbor):
    page = visit(harbor)
    script = """return [...document.querySelectorAll('.text .m')].filter(m => m.dataset.of.split(' ').some(
        (id, i) => id === arguments[0] && m.dataset.role.split(' ')[i] === arguments[1]))
        .map(m => [m.classList.contains('k-' + arguments[2]) && m.classList.contains('r-' + arguments[1]), m.textContent])"""
    for claim in harbor.claims:
        for role in claim.roles:
            marks = page.run(script, claim.id, role, claim.kind)
            assert all(right for right, _ in marks)
            pieces = "".join(harbor.text_of(span) for span in claim.spans_of(role))
            assert "".join(text for _, text in marks) == pieces


def test_an_overlap_shows_both_kinds(visit, harbor):
    page = visit(harbor)
    [mark] = [m for m in page.all(".m.k-quotation.k-office") if m.text == "Ruth Castellane"]
    image = mark.value_of_css_property("background-image").split(", linear-gradient")
    assert len(image) == 2, image
    amount = next(m for m in page.all(".m.k-amount.k-quotation") if "$60 million" in m.text)
    assert "r-content" in amount.get_attribute("class")
    assert page.all(".m.deep")[0].text == "A harbor is a promise,"


def test_speaker_cue_and_content_look_different(visit, harbor):
    page = visit(harbor)
    looks = {
        page.all(f".m.k-quotation.r-{role}:not(.k-office, .k-amount)")[0].value_of_css_property(
            "background-image"
        )
        for role in ("speaker", "cue", "content")
    }
    assert len(looks) == 3


def test_a_filter_takes_a_kind_off_the_article_and_the_list(visit, harbor):
    page = visit(harbor)
    mark = page.one(".m.k-amount.r-amount:not(.k-quotation)")
    assert "gradient" in mark.value_of_css_property("background-image")
    assert len(page.shown(".claim.k-amount")) == 5
    page.one("#show-amount").click()
    assert "gradient" not in mark.value_of_css_property("background-image")
    assert page.shown(".claim.k-amount") == page.shown(".note.k-amount") == []
    assert len(page.shown(".claim.k-quotation")) == 6
    mark.click()
    assert page.chosen() == []


def test_kinds_of_plugins_are_marked_and_filtered_too(visit):
    text = "The mayor paid nothing, the court ruled on Monday."

    @extractor(kinds={"ruling"})
    def rulings(_):
        yield Finding("ruling", [Argument("court", (24, 33)), Argument("verb", (34, 39))])

    class Rulings:
        @hookimpl
        def onrecord_register_kinds(self):
            return [Kind("ruling", [Role("court"), Role("verb")])]

        @hookimpl
        def onrecord_register_extractors(self):
            return [rulings]

    record = Pipeline(plugins=[Rulings()], discover=False).extract(text)
    assert record.faults == ()
    page = visit(record)
    mark = page.one(".m.k-ruling.r-court")
    assert (mark.text, mark.value_of_css_property("text-decoration-style")) == ("the court", "dotted")
    shown = mark.value_of_css_property("text-decoration-color")
    page.one("#show-ruling").click()
    assert mark.value_of_css_property("text-decoration-line") == "none" or (
        mark.value_of_css_property("text-decoration-color") != shown
    )
    assert page.shown(".claim.k-ruling") == []


def test_a_word_filters_the_list(visit, harbor):
    page = visit(harbor)
    page.one("#find").send_keys("castellane")
    assert page.one("#found").text == f"4 of {len(harbor.claims) + len(harbor.entities)}"
    assert len(page.shown(".claim")) == 3
    assert [heading.text for heading in page.shown("h3")] == ["QUOTATIONS", "OFFICES", "NAMES"]


def test_a_click_on_a_mark_shows_its_claim(visit, harbor):
    page = visit(harbor)
    claim = claim_of(harbor, "quotation", "content", "We have paid")
    page.one(f".m.r-content[data-of='{claim.id}']").click()
    assert page.chosen() == [
        ("content", "We have paid too much, too late,"),
        ("cue", "said"),
        ("speaker", "Ms. Whitcomb"),
        ("content", "But\xa0we have paid it once."),
    ]
    assert page.run("return scrollY") == 0, "the article stays where it is"
    details = page.one(f"#n-{claim.id}").text
    assert "Dolores Whitcomb, person" in details
    assert "mode\ndirect" in details
    assert "Found by by_hand (local 1), rule hand-quotation" in details


def test_a_second_click_shows_the_claim_around_it(visit, harbor):
    page = visit(harbor)
    inner = claim_of(harbor, "quotation", "speaker", "My father")
    outer = claim_of(harbor, "quotation", "content", "My father")
    page.one(".m.deep").click()
    assert page.one(".claim.on").get_attribute("id") == f"n-{inner.id}"
    page.one(".m.deep").click()
    assert page.one(".claim.on").get_attribute("id") == f"n-{outer.id}"


def test_an_entity_shows_where_it_is_named(visit, harbor):
    page = visit(harbor)
    entity = next(e for e in harbor.entities if e.name == "Ruth Castellane")
    page.one(f"#n-{entity.id} summary").click()
    assert page.chosen() == [("", "Ruth Castellane"), ("", "She"), ("", "Castellane")]
    assert "Ruth Castellane: chief executive" in page.one(f"#n-{entity.id}").text


def test_the_keyboard_alone_will_do(visit, harbor):
    page = visit(harbor)
    page.press("\ue004")  # tab
    assert page.run("return document.activeElement.className") == "skip"
    page.press("\ue004")
    first = harbor.claims[2]
    assert page.run("return document.activeElement.id") == f"r-{first.id}"
    assert page.one("#tip").text == page.one(f"#n-{first.id} .line").text
    page.press("\ue007")  # enter
    page.settle()
    assert page.one(".claim.on").get_attribute("id") == f"n-{first.id}"
    assert page.run("return document.activeElement.parentElement.open") is True
    page.press("\ue00c")  # escape
    assert page.chosen() == []
    assert page.run("return document.activeElement.id") == f"r-{first.id}"


def test_a_number_says_what_it_leads_to(visit, harbor):
    page = visit(harbor)
    claim = claim_of(harbor, "amount", "amount", "about $48")
    note = page.one(f"#r-{claim.id}")
    assert note.accessible_name == f"Note {claim.id[1:]}, amount: {page.one(f'#n-{claim.id} .line').text}"
    assert note.aria_role == "link"


def test_a_link_leads_into_the_page(visit, harbor):
    claim = harbor.claims[-1]
    page = visit(harbor, f"#n-{claim.id}")
    page.settle()
    assert page.one(".claim.on").get_attribute("id") == f"n-{claim.id}"


def test_it_fits_a_telephone(visit, browser, harbor):
    browser.set_window_size(520, 900)
    try:
        page = visit(harbor)
        assert page.run("return document.documentElement.scrollWidth <= innerWidth")
        claim = claim_of(harbor, "amount", "amount", "about $48")
        page.one(f".m.r-amount[data-of~='{claim.id}']").click()
        assert page.one("#tip").text == page.one(f"#n-{claim.id} .line").get_attribute("textContent")
    finally:
        browser.set_window_size(1400, 1000)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_can_be_read(visit, browser, harbor, scheme):
    media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
    page = visit(harbor)
    for selector in (
        "body",
        ".excerpt",
        ".note.k-quotation",
        ".note.k-office",
        ".note.k-amount",
        ".note.k-agreement",
    ):
        assert contrast(page, selector) >= 4.5, (scheme, selector)
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def contrast(page, selector):
    """Return how well the text of an element stands off the page, by the WCAG's measure."""
    script = "return [getComputedStyle(document.querySelector(arguments[0])).color, getComputedStyle(document.body).backgroundColor]"
    first, second = (luminance(colour) for colour in page.run(script, selector))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)


def luminance(colour):
    parts = [int(part) / 255 for part in colour[colour.index("(") + 1 : -1].split(",")[:3]]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_print_shows_every_claim_in_full(visit, browser, harbor):
    page = visit(harbor)
    page.run("dispatchEvent(new Event('beforeprint'))")
    assert page.run("return [...document.querySelectorAll('.claim details')].every((one) => one.open)")
    assert page.chosen() == []
    page.run("dispatchEvent(new Event('afterprint'))")
    assert page.all(".claim details[open]") == []


HOSTILE = (
    '<script>alert("text")</script>\n\n'
    "“<img src=x onerror=alert(1)> &amp; </p></article><style>*{display:none}</style>” said </title> Mallory’s \x00 ghost\ud800.\r\n\r\n"
    "قال الوزير “لن ندفع $5 million” في المؤتمر \u202eabc\n\nThe end cost $6 million."
)


@extractor(kinds=["quotation", "amount", "person"])
def everything(document):
    text = document.text
    content = Argument("content", (text.index("“") + 1, text.index("”")))
    speaker = Argument("speaker", (text.index("Mallory"), text.index("\r\n")))
    yield Finding("quotation", [content, speaker], {"mode": "direct"}, "<script>alert(2)</script>")
    yield Finding("person", [Argument("mention", speaker.span)], rule='"><script>alert(3)</script>')
    for found in ("$5 million", "$6 million"):
        start = text.index(found)
        yield Finding("amount", [Argument("amount", (start, start + 10))], {"per": "<b onclick=alert(4)>"})


class Everything:
    @hookimpl
    def onrecord_register_extractors(self):
        return [everything]


@pytest.fixture(scope="module")
def hostile():
    own = ("names", "quotations", "offices", "amounts", "agreements", "links")
    pipeline = Pipeline(plugins=[Everything()], block=own, discover=False)

    def made(text):
        document = Document(text, id="<script>alert(5)</script>", title="</title><script>alert(6)</script>")
        record = pipeline.extract(document)
        assert len(record.claims) == 3, record.faults
        return record

    return made


def test_nothing_in_an_article_is_run_or_lost(visit, hostile):
    record = hostile(HOSTILE)
    page = visit(record)
    shown = record.document.text.replace("\x00", "\u2400").replace("\ud800", "\ufffd")
    assert page.article() == shown
    assert page.run("return [document.scripts.length, document.images.length]") == [1, 0]
    assert page.run("return document.title") == "</title><script>alert(6)</script> – on the record"
    page.one("#n-c1 summary").click()
    assert ("content", record.claims[0]["content"]) in page.chosen()
    assert "rule <script>alert(2)</script>" in page.one("#n-c1").text
    assert "<b onclick=alert(4)>" in page.one("#n-c2 .values").get_attribute("textContent")


def test_each_paragraph_runs_its_own_way(visit, hostile):
    page = visit(hostile(HOSTILE))
    ways = page.run(
        "return [...document.querySelectorAll('.text p')].map(p => getComputedStyle(p).direction)"
    )
    assert ways == ["ltr", "ltr", "rtl", "ltr"]


@pytest.mark.slow
def test_a_long_article_is_ready_soon(visit, hostile):
    text = HOSTILE + "\n\nNothing was said that day of the ferry or the harbor." * 20_000
    page = visit(hostile(text))
    page.one(".text .m.k-amount").click()
    assert page.chosen() == [("amount", "$5 million")]
    assert page.run("return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd") < 10_000


def test_a_notebook_gets_a_frame_of_its_own(browser, tmp_path, harbor):
    path = tmp_path / "notebook.html"
    path.write_text(f"<!doctype html><meta charset=utf-8><body>{harbor._repr_html_()}", encoding="utf-8")
    browser.get(path.as_uri())
    browser.switch_to.frame(browser.find_element("css selector", "iframe"))
    browser.find_element("css selector", ".note").click()
    wait = support.WebDriverWait(browser, 10)  # the frame has its own time
    assert wait.until(lambda _: browser.find_elements("css selector", ".m.on"))
    browser.switch_to.default_content()
