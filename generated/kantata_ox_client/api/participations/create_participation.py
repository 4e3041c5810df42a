from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import add_body as _add_body
from ...._runtime.model.sending import stated_values as _stated_values
from ...models.create_participation_body import CreateParticipationBody
from ...models.participation_optional_field import ParticipationOptionalField
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: CreateParticipationBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[ParticipationOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
