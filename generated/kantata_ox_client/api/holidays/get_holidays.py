from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import stated_values as _stated_values
from ...models.holiday_optional_field import HolidayOptionalField
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    include: list[int | str] | str | Unset = UNSET,
    matching: str | Unset = UNSET,
    not_on_calendars: str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    optional_fields: list[HolidayOptionalField] | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "include": include,
                "matching": matching,
                "not_on_calendars": not_on_calendars,
                "only": only,
                "optional_fields": optional_fields,
                "order": order,
                "page": page,
                "per_page": per_page,
            }
        ),
    }
    return _kwargs
