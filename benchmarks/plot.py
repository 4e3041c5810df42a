"""The rows of ``table.py`` as a picture: ours, peers and goal on one scale."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from math import log10
from statistics import median

from measure import Row

_LEFT, _RIGHT, _LINE, _TOP = 370, 1010, 26, 64
_LOW, _HIGH = 0.03, 30.0
_TICKS = (0.1, 0.3, 1.0, 3.0, 10.0)
_STYLE = """
.ground { fill: #ffffff } text { fill: #1e2430; font: 13px system-ui, sans-serif }
.line { stroke: #c6cfdd } .base { stroke: #5b6b8c } .ours { fill: #2563c9 }
.spread { stroke: #2563c9; stroke-width: 3 } .peer { fill: none; stroke: #8a5a00 }
.goal { stroke: #1a7f4b; stroke-width: 3 }
@media (prefers-color-scheme: dark) {
.ground { fill: #14181f } text { fill: #e4e9f2 } .line { stroke: #374151 }
.base { stroke: #94a3c0 } .ours { fill: #7fb0ff } .spread { stroke: #7fb0ff }
.peer { stroke: #f0b95c } .goal { stroke: #5fd39a } }
"""


def svg(rows: Sequence[Row]) -> str:
    """Return the picture of those rows whose base is 1 and not a unit."""
    shown = [row for row in rows if row.is_ratio]
    height = _TOP + _LINE * len(shown) + 16
    parts = [_line(row, _TOP + _LINE * n) for n, row in enumerate(shown)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_RIGHT + 20} {height}"'
        ' role="img" aria-label="Our figures, those of peers and the goals; the table'
        f' has the same">\n<style>{_STYLE}</style>\n'
        '<rect class="ground" width="100%" height="100%" rx="8"/>\n'
        f"{_legend()}{_scale(height)}{''.join(parts)}</svg>\n"
    )


def _x(value: float) -> float:
    inside = min(max(value, _LOW), _HIGH)
    share = log10(inside / _LOW) / log10(_HIGH / _LOW)
    return round(_LEFT + share * (_RIGHT - _LEFT), 1)


def _legend() -> str:
    words = (
        ('<circle class="ours" cx="20" cy="18" r="5"/>', 32, "ours, with its rounds"),
        ('<circle class="peer" cx="200" cy="18" r="5"/>', 212, "peer or floor"),
        ('<path class="goal" d="M330 11V25"/>', 342, "goal"),
    )
    shapes = [
        f'{shape}<text x="{x}" y="23">{text}</text>\n' for shape, x, text in words
    ]
    return "".join(shapes)


def _scale(height: int) -> str:
    return "".join(
        f'<path class="{"base" if tick == 1 else "line"}"'
        f' d="M{_x(tick)} {_TOP - 14}V{height - 10}"/>'
        f'<text x="{_x(tick)}" y="{_TOP - 20}" text-anchor="middle">{tick:g}</text>\n'
        for tick in _TICKS
    )


def _line(row: Row, y: int) -> str:
    low, high = _x(min(row.samples)), _x(max(row.samples))
    peers = [
        f'<circle class="peer" cx="{_x(value)}" cy="{y}" r="5">'
        f"<title>{escape(name)} {value:.2f}</title></circle>"
        for name, value in (row.beside or {}).items()
    ]
    goal = ""
    if row.goal is not None:
        goal = f'<path class="goal" d="M{_x(row.goal)} {y - 9}V{y + 9}"/>'
    middle = median(row.samples)
    return (
        f'<text x="{_LEFT - 12}" y="{y + 5}" text-anchor="end">'
        f"{escape(row.work)}</text>"
        f'<path class="spread" d="M{low} {y}H{high}"/>{"".join(peers)}{goal}'
        f'<circle class="ours" cx="{_x(middle)}" cy="{y}" r="5">'
        f"<title>{middle:.2f} of {escape(row.base)}</title></circle>\n"
    )
