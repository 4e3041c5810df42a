from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import add_body as _add_body
from ...._runtime.model.sending import stated_values as _stated_values
from ...models.create_insights_access_group_membership_body import CreateInsightsAccessGroupMembershipBody
from ...models.insights_access_group_membership_optional_field import (
    InsightsAccessGroupMembershipOptionalField,
)
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    body: CreateInsightsAccessGroupMembershipBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[InsightsAccessGroupMembershipOptionalField] | Unset = UNSET,
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
