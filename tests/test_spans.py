"""Spans, and offsets in code points, UTF-16 and UTF-8."""

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord import OnrecordError, Span
from onrecord.spans import OffsetMap

TEXTS = st.text(st.characters(), max_size=60)  # lone surrogates among them
ENCODINGS = {"utf-8": ("utf-8", 1), "utf-16": ("utf-16-le", 2)}


@pytest.mark.parametrize("pair", [(-1, 3), (4, 3), (0.0, 3), (0, "3"), (True, 3), (0, None)])
def test_what_is_no_span_is_refused_with_a_code(pair):
    with pytest.raises(OnrecordError, match=r"OR001.*not a span"):
        Span(*pair)


@pytest.mark.parametrize("altered", [{"start": -1}, {"end": 3}, {"end": None}])
def test_no_other_way_to_make_one_goes_unchecked(altered):
    assert Span(4, 9)._replace(end=7) == Span._make([4, 7])
    with pytest.raises(OnrecordError, match=r"OR001.*not a span"):
        Span(4, 9)._replace(**altered)


def test_a_span_is_a_pair_that_travels():
    span = Span(4, 9)
    assert (span, span.length, tuple(span)) == ((4, 9), 5, (4, 9))
    assert pickle.loads(pickle.dumps(span)) == span
    assert type(pickle.loads(pickle.dumps(span))) is Span
    assert span.of("The mayor spoke.") == "mayor"
    assert repr(span) == "Span(start=4, end=9)"


@pytest.mark.parametrize(
    ("one", "other", "overlaps", "covers", "crosses"),
    [
        ((0, 5), (5, 9), False, False, False),
        ((0, 5), (4, 9), True, False, True),
        ((0, 9), (4, 9), True, True, False),
        ((4, 9), (0, 9), True, False, False),
        ((4, 9), (4, 9), True, True, False),
    ],
)
def test_arithmetic(one, other, overlaps, covers, crosses):
    one, other = Span(*one), Span(*other)
    assert (one.overlaps(other), one.covers(other), one.crosses(other)) == (overlaps, covers, crosses)
    assert one.crosses(other) == other.crosses(one)


@given(TEXTS, st.data(), st.sampled_from(sorted(ENCODINGS)))
def test_code_units_are_those_of_the_encoded_text_and_lead_back(text, data, encoding):
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    codec, width = ENCODINGS[encoding]
    units = OffsetMap(text, encoding)
    there = units.to_units(span)
    encoded = text.encode(codec, "surrogatepass")
    assert encoded[there.start * width : there.end * width] == span.of(text).encode(codec, "surrogatepass")
    assert units.to_points(there) == span


def test_offsets_that_are_none_are_refused():
    units = OffsetMap("a🎉", "utf-16")
    assert units.to_units(Span(0, 2)) == (0, 3)
    for wrong in (lambda: units.to_units(Span(0, 3)), lambda: units.to_points(Span(0, 2))):
        with pytest.raises(OnrecordError, match="OR001"):
            wrong()
    with pytest.raises(OnrecordError, match="OR001"):
        units.to_points(Span(0, 4))
    with pytest.raises(OnrecordError, match=r"OR012.*utf-8, utf-16"):
        OffsetMap("a", "utf-32")
