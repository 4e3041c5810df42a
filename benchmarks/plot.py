"""The rows of ``table.py`` as a picture: ours, peers and goal on one scale."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from math import log10

from measure import Row

_LEFT, _RIGHT, _LINE, _TOP = 340, 960, 40, 70
#: Pixels of a letter of a peer's name, and of the space between two names.
_LETTER, _GAP = 5.6, 8
_LOW, _HIGH = 0.03, 30.0
_OVER = ' class="over"'
_TICKS = (0.1, 0.3, 1.0, 3.0, 10.0)
_STYLE = """
.ground { fill: #ffffff } text { fill: #1e2430; font: 13px system-ui, sans-serif }
.line { stroke: #c6cfdd } .base { stroke: #5b6b8c } .ours { fill: #2563c9 }
.spread { stroke: #2563c9; stroke-width: 3 } .peer { fill: none; stroke: #8a5a00 }
.name { fill: #8a5a00; font-size: 10px } .over { fill: #b3261e }
.goal { stroke: #1a7f4b; stroke-width: 3 }
@media (prefers-color-scheme: dark) {
.ground { fill: #14181f } text { fill: #e4e9f2 } .line { stroke: #374151 }
.base { stroke: #94a3c0 } .ours { fill: #7fb0ff } .spread { stroke: #7fb0ff }
.peer { stroke: #f0b95c } .name { fill: #f0b95c } .over { fill: #ff8a80 }
.goal { stroke: #5fd39a } }
"""


def svg(rows: Sequence[Row]) -> str:
    """Return the picture of those rows whose base is 1 and not a unit."""
    shown = [row for row in rows if row.is_ratio]
    height = _TOP + _LINE * len(shown) + 16
    parts = [_line(row, _TOP + _LINE * n) for n, row in enumerate(shown)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_RIGHT + 60} {height}"'
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
        ('<circle class="ours" cx="20" cy="18" r="5"/>', 32, "ours"),
        ('<path class="spread" d="M86 18H110"/>', 118, "half of the rounds"),
        ('<circle class="peer" cx="260" cy="18" r="5"/>', 272, "peer or floor"),
        ('<path class="goal" d="M380 11V25"/>', 392, "goal; less is better"),
    )
    shapes = [
        f'{shape}<text x="{x}" y="23">{text}</text>\n' for shape, x, text in words
    ]
    return "".join(shapes)


def _scale(height: int) -> str:
    return "".join(
        f'<path class="{"base" if tick == 1 else "line"}"'
        f' d="M{_x(tick)} {_TOP - 20}V{height - 10}"/>'
        f'<text x="{_x(tick)}" y="{_TOP - 26}" text-anchor="middle">{tick:g}</text>\n'
        for tick in _TICKS
    )


def _line(row: Row, y: int) -> str:
    low, high = row.quartiles
    goal, kept = "", True
    if row.goal is not None:
        goal = f'<path class="goal" d="M{_x(row.goal)} {y - 9}V{y + 9}"/>'
        kept = row.median <= row.goal
    return (
        f'<text x="{_LEFT - 12}" y="{y + 5}" text-anchor="end">'
        f"{escape(row.work)}</text>"
        f'<path class="spread" d="M{_x(low)} {y}H{_x(high)}"/>{goal}{_peers(row, y)}'
        f'<circle class="ours" cx="{_x(row.median)}" cy="{y}" r="5">'
        f"<title>{row.median:.2f} of {escape(row.base)}</title></circle>"
        f'<text x="{_RIGHT + 14}" y="{y + 5}"{"" if kept else _OVER}>'
        f"{row.median:.2f}</text>\n"
    )


def _peers(row: Row, y: int) -> str:
    """Return the circles of the peers; names make room for each other."""
    peers = sorted((row.beside or {}).items(), key=lambda each: each[1])
    parts = [
        f'<circle class="peer" cx="{_x(value)}" cy="{y}" r="5">'
        f"<title>{escape(name)} {value:.2f}</title></circle>"
        for name, value in peers
    ]
    parts += [
        f'<text class="name" x="{x:.1f}" y="{y + 17}">{escape(name)}</text>'
        for name, x in _names(peers)
    ]
    return "".join(parts)


def _names(peers: Sequence[tuple[str, float]]) -> list[tuple[str, float]]:
    """Return the names with their left ends, side by side and near their values."""
    result: list[tuple[str, float]] = []
    group: list[tuple[str, float]] = []
    moved = end = 0.0
    for name, value in peers:
        wanted = _x(value) - len(name) * _LETTER / 2
        if wanted >= end:
            result += _centred(group, moved)
            group, moved = [], 0.0
        start = max(wanted, end)
        moved += start - wanted
        end = start + len(name) * _LETTER + _GAP
        group.append((name, start))
    return result + _centred(group, moved)


def _centred(group: list[tuple[str, float]], moved: float) -> list[tuple[str, float]]:
    """Return names that touch each other, moved back by what they moved on average."""
    return [(name, start - moved / len(group)) for name, start in group]
