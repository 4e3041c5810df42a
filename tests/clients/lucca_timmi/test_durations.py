"""Durations of both generations: exact in both directions, or refused."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lucca_timmi_client import (
    errors,
    format_iso_duration,
    format_timespan,
    models,
    parse_iso_duration,
    parse_timespan,
    to_duration,
    to_timedelta,
)

DAY = timedelta(days=1)
LENGTHS = st.timedeltas(timedelta(), timedelta(days=10_000))


@given(LENGTHS)
def test_a_length_survives_both_forms(length: timedelta) -> None:
    assert parse_timespan(format_timespan(length, longest=None)) == length
    assert parse_iso_duration(format_iso_duration(length)) == length
    assert to_timedelta(to_duration(length)) == length


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("07:30:00", timedelta(hours=7, minutes=30)),
        ("1.00:00:00", DAY),
        ("00:00:00", timedelta()),
        ("12.03:04:05.6780000", timedelta(12, 11045, 678000)),
        ("-00:15:00", timedelta(minutes=-15)),
    ],
)
def test_timespans_are_read_as_dotnet_writes_them(text: str, length: timedelta) -> None:
    assert parse_timespan(text) == length


@pytest.mark.parametrize(
    "text",
    [
        "",
        "7.5",
        "24:00:00",
        "00:60:00",
        "1:2",
        "PT7H",
        "\u0660\u0667:30:00",
        "00:00:00\n",
    ],
)
def test_rejects_other_texts_as_timespans(text: str) -> None:
    with pytest.raises(errors.DurationError, match=r"d\.hh:mm:ss"):
        parse_timespan(text)


@pytest.mark.parametrize(
    ("length", "text"),
    [
        (timedelta(hours=7, minutes=30), "07:30:00"),
        (DAY, "1.00:00:00"),
        (timedelta(microseconds=500_000), "00:00:00.5"),
    ],
)
def test_timespans_are_written_as_the_vendor_reads_them(
    length: timedelta, text: str
) -> None:
    assert format_timespan(length) == text


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("PT7H30M", timedelta(hours=7, minutes=30)),
        ("PT0S", timedelta()),
        ("P1DT0.5H", timedelta(days=1, minutes=30)),
        ("PT1,5M", timedelta(seconds=90)),
        ("P2W", timedelta(weeks=2)),
        ("-PT15M", timedelta(minutes=-15)),
        ("PT0.1S", timedelta(microseconds=100_000)),
        ("PT36H", timedelta(hours=36)),
    ],
)
def test_iso_durations_are_read_exactly(text: str, length: timedelta) -> None:
    assert parse_iso_duration(text) == length


@pytest.mark.parametrize("text", ["", "P", "PT", "P1Y", "P1M", "7:30", "PT1.5H2M"])
def test_durations_without_one_length_are_refused(text: str) -> None:
    with pytest.raises(errors.DurationError):
        parse_iso_duration(text)


@pytest.mark.parametrize(
    "text", ["00:00:00.0000001", "PT0.0000001S", "PT0.0000000001H"]
)
def test_what_is_finer_than_a_microsecond_is_refused_not_rounded(text: str) -> None:
    parse = parse_timespan if ":" in text else parse_iso_duration
    with pytest.raises(errors.DurationError, match="finer"):
        parse(text)


def test_what_the_vendor_would_refuse_is_not_written() -> None:
    for length in (timedelta(seconds=-1), DAY + timedelta(seconds=1)):
        with pytest.raises(errors.DurationError):
            format_timespan(length)
    with pytest.raises(errors.DurationError, match="not int"):
        format_timespan(7)  # type: ignore[arg-type]
    for text in ("P999999999999D", "-P999999999DT1S", "P999999999DT25H"):
        with pytest.raises(errors.DurationError, match="too long"):
            parse_iso_duration(text)
    with pytest.raises(errors.DurationError, match="too long"):
        parse_timespan("-999999999.00:00:01")


def test_the_iso_form_decides_and_its_absence_is_not_guessed() -> None:
    both = models.Duration(iso="PT7H30M", value=1, unit="day")
    assert to_timedelta(both) == timedelta(hours=7, minutes=30)
    assert to_timedelta({"iso": "PT1H"}) == timedelta(hours=1)
    assert to_duration(timedelta(hours=4)).to_dict() == {"iso": "PT4H"}
    with pytest.raises(errors.DurationError, match="no iso form"):
        to_timedelta(models.Duration(value=1, unit="day"))
