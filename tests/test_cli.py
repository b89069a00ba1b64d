"""The command, as a person or a script calls it."""

import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from onrecord import Finding, __main__, cli, extractor, hookimpl
from onrecord.cli.parser import COMMANDS, parser
from onrecord.hookspecs import Exporter, Reader
from onrecord.model import Argument, Document
from onrecord.pipeline import Pipeline

EXAMPLE = Path(__file__).parent.parent / "examples" / "harbor.txt"
TEXT = "The repairs cost $5 million, the mayor said.\n"


@extractor(kinds="amount")
def millions(document):
    start = document.text.find("$5 million")
    if start >= 0:
        yield Finding("amount", [Argument("amount", (start, start + 10))], {"currency": "USD"})


@extractor(kinds="amount", name="broken")
def raises(_document):
    raise RuntimeError("no luck\x1b[31m")


class Brought:
    """A plugin with a part of each sort."""

    __name__ = "brought"

    @hookimpl
    def onrecord_register_extractors(self, options):
        return [millions]

    @hookimpl
    def onrecord_register_readers(self):
        return [Reader("shout", (".shout",), lambda data, name: [Document(data.decode().lower(), id=name)])]

    @hookimpl
    def onrecord_register_exporters(self):
        return [Exporter("count", lambda record: f"{record.document.id} {len(record.claims)}")]


BROUGHT = Brought()


class Broken:
    __name__ = "broken"

    @hookimpl
    def onrecord_register_extractors(self, options):
        return [raises]


@extractor(kinds="amount", name="hangs")
def hangs(_document):
    while True:
        pass


class Hanging:
    __name__ = "hanging"

    @hookimpl
    def onrecord_register_extractors(self, options):
        return [hangs]


@pytest.fixture
def command(monkeypatch, capsys):
    """Return a function that runs the command with these plugins and no others."""
    own = ["names", "quotations", "offices", "amounts", "agreements", "links"]

    def run(*arguments, plugins=(BROUGHT,)):
        def pipeline(block, options):
            return Pipeline(plugins=plugins, block={*block, *own}, options=options, discover=False)

        monkeypatch.setattr(cli, "Pipeline", pipeline)
        try:
            status = cli.main([str(argument) for argument in arguments])
        except SystemExit as stop:
            status = stop.code
        return status, *capsys.readouterr()

    return run


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_page_for_people(command, article):
    assert command("extract", article) == (
        0,
        f"{article}: 1 amount\n\namount (1)\n  USD $5 million\n    The repairs cost [$5 million], the mayor said.\n",
        "",
    )


def test_pages_stand_apart(command, article):
    _, out, _ = command("extract", article, article)
    assert out.count(f"\n\n{article}: 1 amount\n") == 1


def test_json_is_one_object_for_one_document(command, article):
    _, out, _ = command("extract", "--format", "json", article)
    form = json.loads(out)
    assert form["document"] == {"id": str(article), "text": TEXT}
    assert [claim["span"] for claim in form["claims"]] == [[17, 27]]


@pytest.mark.parametrize("number", [2, 3, 4])
def test_json_is_a_list_for_several(command, article, number):
    _, out, _ = command("extract", "--format", "json", "--no-text", *[article] * number)
    assert [form["document"] for form in json.loads(out)] == [{"id": str(article)}] * number


def test_json_is_a_list_for_several_files_and_for_a_folder_whatever_can_be_read(command, article, tmp_path):
    for given, status in (((article, tmp_path / "none.txt"), 2), ((tmp_path,), 0)):
        told, out, _ = command("extract", "--format=json", "--no-text", *given)
        assert (told, [form["document"] for form in json.loads(out)]) == (status, [{"id": str(article)}])


def test_jsonl_is_one_object_a_line(command, article):
    _, out, _ = command("extract", "--format=jsonl", article, article)
    assert [json.loads(line)["complete"] for line in out.splitlines()] == [True, True]


def test_jsonl_goes_in_as_well(command, tmp_path):
    rows = [{"id": "r1", "text": TEXT}, {"document": {"text": "Nothing.", "title": "None"}, "claims": []}]
    path = tmp_path / "rows.jsonl"
    path.write_text("\n\n".join(map(json.dumps, rows)), encoding="utf-8")
    _, out, _ = command("extract", "--format=count", path)
    assert out == f"r1 1\n{path}:3 0\n"


def test_standard_input(command, monkeypatch, tmp_path):
    path = tmp_path / "in"
    path.write_bytes(b"\xef\xbb\xbfIt cost $5 million,\r\nhe said.")
    with path.open(encoding="utf-8") as stream:
        monkeypatch.setattr(sys, "stdin", stream)
        _, out, _ = command("extract", "-", "--format=json")
    assert json.loads(out)["document"] == {"id": "-", "text": "It cost $5 million,\r\nhe said."}


def test_readers_and_exporters_of_plugins(command, tmp_path):
    path = tmp_path / "a.shout"
    path.write_text("IT COST $5 MILLION.")
    assert command("extract", path, "--format", "count") == (0, f"{path} 1\n", "")


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        (
            "bad.txt",
            b"Fine\xe9",
            "OR006: {}: not UTF-8 at byte 4, perhaps Windows-1252 (convert it to UTF-8 first)",
        ),
        ("bad.jsonl", b'{"id": 1}', "OR006: {}:1: not a document: it has no 'text' (each line is"),
        (
            "bad.jsonl",
            b'{"text": 1}',
            'OR006: {}:1: not a document: its "text" is a number (',
        ),
        ("bad.jsonl", b"[]", "OR006: {}:1: not a document: it is a list ("),
        ("bad.json", b"{", "OR006: {}: not JSON: Expecting property name"),
        ("bad.json", b"[" * 100_000, "OR006: {}: not JSON: it is nested too deeply"),
        (
            "bad.json",
            b'{"text": "One."}\n{"text": "Two."}',
            "OR006: {}: not JSON: Extra data: line 2 column 1 (char 17) (where each line is an object, give it",
        ),
        ("bad.json", b"%PDF-1.7", "OR006: {}: this is a PDF (save it as plain text first)"),
        ("bad.json", b"[]", "OR006: {}: no document in it"),
        ("bad.jsonl", b"\n", "OR006: {}: no document in it"),
        ("bad.json", b'[{"id": 1}]', "OR006: {}:1: not a document: it has no 'text' ("),
        (
            "day.csv",
            b"id,text\n1,It cost $5.\n",
            "OR006: {}: a table, not plain text (make each row a line of JSON",
        ),
        (
            "page.txt",
            b"\n<!DOCTYPE html>\n<p>It cost $5.",
            "OR006: {}: a page of HTML or XML, not plain text (",
        ),
        ("wire.sgm", b"<?xml version='1.0'?>\n<nitf>", "OR006: {}: a page of HTML or XML, not plain text ("),
        ("day.log", b'{ "text": "It cost $5."}', "OR006: {}: JSON, not plain text (give it the ending .json"),
        (
            "day.jsonl.gz",
            b'{"text": "It cost $5."}',
            "OR006: {}: JSON, not compressed as its name says (give it the ending .json",
        ),
        ("bad.shout", b"\xff", "OR006: {}: local:shout failed: UnicodeDecodeError: "),
        ("none.txt", None, "OR006: {}: No such file or directory"),
    ],
)
def test_a_bad_file_is_one_line_and_the_others_are_read(command, article, tmp_path, name, content, complaint):
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    status, out, err = command("extract", path, article, "--format=count")
    assert (status, out) == (2, f"{article} 1\n")
    assert err.startswith("onrecord: " + complaint.format(path))
    assert err.count("\n") == 1


def test_of_a_file_with_bad_lines_the_good_ones_are_read(command, tmp_path):
    path = tmp_path / "day.jsonl"
    good = json.dumps({"text": TEXT})
    path.write_text(f'{good}\n\nnot json\n{{"id": "x"}}\n{"[" * 100_000}\n{good}\n')
    status, out, err = command("extract", path, "--format=count")
    assert (status, out) == (2, f"{path}:1 1\n{path}:6 1\n")
    assert [line.split(" (")[0] for line in err.splitlines()] == [
        f"onrecord: OR006: {path}:3: not a document: not JSON: Expecting value at character 1",
        f"onrecord: OR006: {path}:4: not a document: it has no 'text'",
        f"onrecord: OR006: {path}:5: not a document: it is nested too deeply",
    ]


def test_printed_json_is_read_again(command, article, tmp_path):
    _, one, _ = command("extract", article, "--format=json")
    _, both, _ = command("extract", article, article, "--format=json")
    for printed, ids in ((one, [article]), (both, [article, article])):
        path = tmp_path / "printed.json"
        path.write_text(printed, encoding="utf-8")
        assert command("extract", path, "--format=count") == (0, "".join(f"{name} 1\n" for name in ids), "")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ([], "OR012: the following arguments are required: COMMAND (see onrecord --help)"),
        (["extract"], "OR012: no FILE to read (give - for standard input)"),
        (["extract", "--jsonl=in.jsonl"], "OR012: an archive needs --jsonl IN and --out OUT, and no FILE"),
        (["extract", "--processes=0", "a.txt"], "OR012: processes is 0 (give a whole number of 1 or more"),
        (["extract", "--timeout=0", "a.txt"], "OR012: timeout is 0.0 (give a number of seconds above 0)"),
        (["extract", "--resume"], "OR012: --resume is for archives (an archive needs"),
        (
            ["extract", "--jsonl=i.jsonl", "--out=o.jsonl", "a.txt"],
            "OR012: an archive needs --jsonl IN and --out OUT, and no FILE (FILE alone is printed)",
        ),
        (
            ["extract", "--jsonl=i", "--out=o", "--format=json"],
            "OR012: an archive is written as JSONL (leave",
        ),
        (
            ["extract", "--jsonl=i.jsonl", "--out=o.jsonl", "--processes=0"],
            "OR012: processes is 0 (give a whole number of 1 or more",
        ),
        (
            ["extract", "--jsonl=i.txt", "--out=o.jsonl"],
            "OR012: i.txt: not the name of an archive (archives end",
        ),
        (
            ["extract", "--jsonl=i.jsonl", "--out=o.csv"],
            "OR012: o.csv: not the name of an archive (archives end",
        ),
        (["extract", "--format=xml", "-"], "OR012: no format 'xml' (there are: count, json, jsonl, text)"),
        (["extract", "--foo", "x"], "OR012: unrecognized arguments: --foo (see onrecord extract --help)"),
        (["plugins", "foo"], "OR012: unrecognized arguments: foo (see onrecord plugins --help)"),
        (["--foo", "schema"], "OR012: unrecognized arguments: --foo (see onrecord --help)"),
        (["plugins", "--block=nobody"], "OR012: no plugin or extractor 'nobody'"),
        (["plugins", "--option=fast"], "OR012: argument --option: 'fast' is not NAME=VALUE (see"),
    ],
)
def test_a_bad_option_is_one_line(command, arguments, complaint):
    status, out, err = command(*arguments)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("onrecord: " + complaint)


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (("view", "{article}", "-o", "{article}"), "the page"),
        (("export", "--to=brat", "-o", "{folder}", "{article}"), "it"),
    ],
)
def test_nothing_is_written_over_an_article(command, tmp_path, arguments, what):
    article = tmp_path / "a1.txt"
    article.write_text("It cost $5.", encoding="utf-8")
    listed = [argument.format(article=article, folder=tmp_path) for argument in arguments]
    if "export" in listed:
        listed[-1] = str(tmp_path / "in.jsonl")
        (tmp_path / "in.jsonl").write_text('{"id": "a1", "text": "It cost $5."}', encoding="utf-8")
        listed.append(str(article))
    status, _, err = command(*listed)
    assert status == 2
    assert f"OR012: {article}: {what} would overwrite the article (name another" in err
    assert article.read_text(encoding="utf-8") == "It cost $5."


class Unloadable:
    @hookimpl
    def onrecord_register_exporters(self):
        raise RuntimeError("no luck")


def test_an_unknown_format_may_be_that_of_a_plugin_that_failed(command):
    status, _, err = command("extract", "--format=poll", "-", plugins=(Unloadable(),))
    told = (
        "(there are: json, jsonl, text; not all of local:Unloadable could be loaded: see `onrecord plugins`)"
    )
    assert (status, err) == (2, f"onrecord: OR012: no format 'poll' {told}\n")


@pytest.mark.parametrize("seen", [True, False])
def test_a_failed_plugin_shows_on_the_page_and_beside_it_and_in_the_status(
    command, article, monkeypatch, seen
):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: seen)
    monkeypatch.setenv("NO_COLOR", "1")
    status, out, err = command("extract", article, plugins=(BROUGHT, Broken()))
    fault = "OR008 local:broken (extract): RuntimeError: no luck [31m (test_cli.py:31)\n"
    assert (status, err) == (1, "" if seen else f"onrecord: {article}: {fault}")
    assert out.endswith(f"fault (1)\n  {fault}")


@pytest.mark.parametrize("given", [("--processes=2",), ("--timeout=20",)])
def test_files_are_read_in_processes(command, article, given):
    expected = command("extract", "--format=jsonl", article, "none.txt", article)
    assert command("extract", "--format=jsonl", *given, article, "none.txt", article) == expected


def test_an_extractor_that_hangs_on_a_file_is_given_up(command, article):
    status, out, err = command("extract", "--timeout=0.3", article, plugins=(BROUGHT, Hanging()))
    assert (status, out.startswith(f"{article}: 1 amount")) == (1, True)
    assert "OR013 local:hangs (extract): " in err


@pytest.mark.parametrize("given", [("extract",), ("extract", "--format=count"), ("export", "--to=csv")])
def test_what_a_terminal_would_obey_is_not_shown_of_data(command, tmp_path, given):
    path, out = tmp_path / "odd\x1b[2J.jsonl", tmp_path / "out\u202e"
    path.write_text(json.dumps({"id": "\x1b]0;x\x07\u202ered\x9b1m", "text": ""}) + "\n[")
    more = ("-o", out) if "export" in given else ()
    status, shown, told = command(*given, *more, path, plugins=(BROUGHT, Broken()))
    assert status == 2
    assert " ]0;x red 1m: empty, no text in it\n" in told
    page = shown if given == ("extract",) else ""  # what other formats hold is data
    assert not {"\x1b", "\x07", "\x9b", "\u202e"}.intersection(told + page)


def test_the_account_of_an_archive_and_the_list_of_plugins_command_no_terminal_either(command, tmp_path):
    source, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text(json.dumps({"id": "\x1b[31mred\u2066", "text": "It cost $5 million."}))
    _, shown, told = command("extract", f"--jsonl={source}", f"--out={out}", plugins=(Broken(),))
    assert (shown, "the first:  [31mred: OR008 local:broken" in told, "\x1b" in told) == ("", True, False)

    class Unsaid:
        __name__ = "unsaid"

        @hookimpl
        def onrecord_register_extractors(self):
            raise RuntimeError("\x1b[31mno luck")

    _, shown, told = command("plugins", plugins=(Unsaid(),))
    assert ("\x1b" in shown + told, shown.count(" [31mno luck"), told.count(" [31mno luck")) == (False, 1, 1)


def test_what_a_plugin_prints_is_no_part_of_a_record(command, article):
    @extractor(kinds="amount")
    def chatty(document):
        print("let me see")  # noqa: T201 - what it does wrong
        return []

    status, out, err = command("extract", article, "--format=json", plugins=(chatty,))
    assert (status, err) == (0, "let me see\n")
    assert json.loads(out)["complete"]


def test_what_a_plugin_prints_as_it_is_loaded_is_no_part_of_a_record_either(command, article):
    class Chatty:
        @hookimpl
        def onrecord_register_extractors(self):
            print("here I am")  # noqa: T201 - what it does wrong
            return []

    status, out, err = command("extract", article, "--format=json", plugins=(Chatty(),))
    assert (status, err) == (0, "here I am\n")
    assert json.loads(out)["complete"]


def test_a_failed_plugin_is_told_beside_json(command, article):
    status, out, err = command("extract", article, "--format=jsonl", plugins=(Broken(),))
    assert (status, json.loads(out)["complete"]) == (1, False)
    assert err.startswith(f"onrecord: {article}: OR008 local:broken (extract)")


def test_options_reach_a_plugin(command, article):
    told = []

    class Asking:
        @hookimpl
        def onrecord_register_extractors(self, options):
            told.append(options)
            return []

    arguments = ("--option=fees_most=5", "--option", "fees_word=a=b")
    assert command("extract", article, *arguments, plugins=(Asking(),))[0] == 0
    assert [dict(options) for options in told] == [{"fees_most": "5", "fees_word": "a=b"}]


def test_plugins_are_listed(command):
    status, out, _ = command("plugins", "--block=millions")
    assert status == 0
    hooks = ["extractors", "readers", "exporters"]
    assert out.endswith(
        "local:brought  (active)\n"
        f"  hooks {' '.join(sorted(f'onrecord_register_{hook}' for hook in hooks))}\n"
        "  reader shout .shout\n"
        "  exporter count\n"
    )
    assert f"onrecord:amounts {version('onrecord')} (blocked)\n" in out


def test_the_list_says_which_names_in_the_environment_mean_nothing(command, monkeypatch):
    monkeypatch.setenv("ONRECORD_DISABLE_PLUGINS", "onrecord:amounts, amuonts")
    monkeypatch.setenv("ONRECORD_LOAD_PLUGINS", "feees")
    status, _, err = command("plugins")
    assert (status, err.splitlines()) == (
        0,
        [
            "onrecord: ONRECORD_DISABLE_PLUGINS: no plugin or extractor 'amuonts'",
            "onrecord: ONRECORD_LOAD_PLUGINS: no plugin or extractor 'feees'",
        ],
    )


@pytest.mark.parametrize(("variable", "coloured"), [("", True), ("1", False)])
def test_colour_is_for_terminals(command, monkeypatch, article, variable, coloured):
    monkeypatch.setenv("NO_COLOR", variable)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    _, out, _ = command("extract", article)
    assert ("\x1b[1m$5 million\x1b[0m" in out) is coloured


@pytest.mark.parametrize("one", COMMANDS, ids=lambda one: one.name)
def test_help_shows_examples_that_are_understood(command, one):
    status, out, _ = command(one.name, "--help")
    assert status == 0
    for line in one.examples:
        assert f"  {line}\n" in out
        words = line.partition(" > ")[0].rpartition("| ")[2].split()
        assert parser().parse_args(words[1:]).run == one.run


def run(*arguments, **options):
    return subprocess.run([sys.executable, "-m", "onrecord", *arguments], check=False, text=True, **options)


def test_the_module_is_the_command():
    done = run("--version", capture_output=True)
    assert (done.returncode, done.stdout) == (0, f"onrecord {version('onrecord')}\n")


def test_an_old_terminal_still_gets_utf8():
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = run("extract", EXAMPLE, "--format=jsonl", capture_output=True, env=environment, encoding="utf-8")
    assert json.loads(done.stdout)["document"]["text"] == EXAMPLE.read_text(encoding="utf-8")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("arguments", [("extract", EXAMPLE), ("schema",)], ids=["extract", "schema"])
def test_a_full_disk_is_one_line(arguments):
    with Path("/dev/full").open("w") as full:
        done = run(*arguments, stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 2
    assert done.stderr == "onrecord: OR006: standard output: No space left on device\n"


def test_a_file_that_does_not_fit_into_memory_is_one_line(command, article, monkeypatch):
    def too_long(_):
        raise MemoryError

    monkeypatch.setattr(Path, "read_bytes", too_long)
    status, out, err = command("extract", article, "--format=count")
    assert (status, out) == (2, "")
    assert err.startswith(f"onrecord: OR006: {article}: too long to be held in memory (split it")


def test_a_closed_pipe_is_no_error():
    reader, writer = os.pipe()
    os.close(reader)
    done = run("extract", *[EXAMPLE] * 40, stdout=writer, stderr=subprocess.PIPE)
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, "")


FIRST = (
    "the first: in.jsonl:6: OR006 onrecord:readers (read): not a document: not JSON: Expecting property name "
    'enclosed in double quotes at character 2 (each line is an object with "text")'
)


def test_records_are_exported_without_being_read_anew(command, tmp_path, monkeypatch):
    source, target, tables = (str(tmp_path / name) for name in ("in.jsonl", "out.jsonl.gz", "tables"))
    Path(source).write_text("\n".join(json.dumps({"id": f"a{n}", "text": TEXT}) for n in range(3)))
    assert command("extract", f"--jsonl={source}", f"--out={target}")[0] == 0
    monkeypatch.delattr(Pipeline, "extract")
    arguments = ("export", "--to=csv", f"--output={tables}", "--records")
    assert command(*arguments, target) == (0, "", f"onrecord: {tables}: 9 files\n")
    amounts = Path(tables, "amount.csv").read_text().splitlines()
    assert [line.partition(",")[0] for line in amounts] == ["document", "a0", "a1", "a2"]
    status, _, err = command(*arguments, source)
    assert status == 2
    assert err.splitlines()[0] == (
        f"onrecord: OR005: {source}:1: not a record in JSON form: it has no 'document' "
        "(each line is a record with its text, as extract writes it; for articles, leave out --records)"
    )


def test_without_a_record_no_folder_is_made(command, tmp_path):
    folder = tmp_path / "tables"
    assert command("export", "--to=csv", f"--output={folder}", str(tmp_path / "none.txt"))[0] == 2
    assert not folder.exists()


def test_an_archive_is_written_whole_and_then_left_alone(command, tmp_path):
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text("\n".join(json.dumps({"id": f"a{n}", "text": TEXT}) for n in range(5)) + "\n{bad\n")
    arguments = ("extract", f"--jsonl={source}", f"--out={target}", "--no-text", "--resume")
    assert command(*arguments) == (1, "", f"onrecord: {target}: 6 records, 1 with faults; {FIRST}\n")
    forms = [json.loads(line) for line in target.read_text().splitlines()]
    assert [form["document"] for form in forms[:5]] == [{"id": f"a{n}"} for n in range(5)]
    assert "in.jsonl:6" in forms[5]["faults"][0]["reason"]
    assert command(*arguments) == (
        0,
        "",
        f"onrecord: {target}: already finished, left as it is (remove it to read IN again)\n",
    )


@pytest.mark.parametrize("given", [("extract",), ("view",), ("export", "--to=csv", "-o={out}")])
def test_a_name_that_is_empty_is_no_folder(command, article, tmp_path, monkeypatch, given):
    monkeypatch.chdir(article.parent)
    status, out, err = command(*[one.format(out=tmp_path / "out") for one in given], "")
    assert (status, out) == (2, "")
    assert err.startswith("onrecord: OR006: a FILE has an empty name (is a shell variable unset?")


def test_hidden_folders_are_left_alone_but_for_the_one_that_is_named(command, tmp_path):
    for place in (".in/a.txt", ".in/b/.git/x/c.txt", ".in/.venv/d.txt", ".in/b/e.txt"):
        path = tmp_path / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT)
    _, out, _ = command("extract", tmp_path / ".in", "--format=count")
    assert out == f"{tmp_path}/.in/a.txt 1\n{tmp_path}/.in/b/e.txt 1\n"


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (["b.md", "c", ".hidden"], "2 files left out: b.md, c"),
        (["more/b.md"], "1 file left out: more/b.md"),
        ([f"{n}.md" for n in range(7)], "7 files left out: 0.md, 1.md, 2.md, 3.md, 4.md, and 2 more"),
    ],
)
def test_what_is_left_out_of_a_folder_is_told(command, article, names, told):
    for name in names:
        path = article.parent / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(TEXT)
    status, out, err = command("extract", article.parent, "--format=count")
    assert (status, out, err.count("\n")) == (0, f"{article} 1\n", 1)
    assert err.startswith(f"onrecord: {article.parent}: {told} (files that are read end in .txt, .jsonl, ")


@pytest.mark.parametrize("content", ["", " \n\u00a0\n"])
def test_a_file_without_text_is_told(command, article, content):
    article.write_text(content, encoding="utf-8")
    told = f"onrecord: {article}: empty, no text in it\n"
    assert command("extract", article, "--format=count") == (0, f"{article} 0\n", told)


def test_a_folder_that_cannot_be_listed_is_told_and_the_others_are_read(command, article, monkeypatch):
    locked, scan = article.parent / "locked", os.scandir
    locked.mkdir()

    def scandir(path):
        if str(path) == str(locked):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", scandir)
    status, out, err = command("extract", article.parent, "--format=count")
    assert (status, out, err) == (2, f"{article} 1\n", f"onrecord: OR006: {locked}: Permission denied\n")


@pytest.mark.skipif(os.name == "nt", reason="closed by a shell of POSIX")
@pytest.mark.parametrize(
    ("call", "status", "told"),
    [
        ("extract {} >&-", 2, "OR006: standard output: closed (use /dev/null instead)"),
        ("extract - <&-", 2, "OR006: standard input: closed (use /dev/null instead)"),
        ("plugins >&-", 2, "OR006: standard output: closed ("),
        ("schema >&-", 2, "OR006: standard output: closed ("),
        ("export --to schema-org -o out {} >&-", 0, "out: 1 file\n"),
        ("export --to schema-org -o out {} 2>&-", 0, ""),
    ],
)
def test_a_closed_stream_is_one_line(article, call, status, told):
    shell = f"{sys.executable} -m onrecord {call.format(article)}"
    done = subprocess.run(shell, shell=True, check=False, capture_output=True, text=True, cwd=article.parent)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (status, "", bool(told))
    assert done.stderr.startswith(f"onrecord: {told}" if told else "")


def test_ctrl_c_while_it_is_loaded_is_quiet(monkeypatch):
    class Loading:
        def __getattr__(self, _):
            raise KeyboardInterrupt

    monkeypatch.setitem(sys.modules, "onrecord.cli", Loading())
    assert __main__.main() == 130
