from __future__ import annotations

from typing import Any
from urllib.parse import quote

from ...models.update_survey_template_body import UpdateSurveyTemplateBody
from ...types import NULL, UNSET, Unset, write_object


def _get_kwargs(
    id: int | str,
    *,
    body: UpdateSurveyTemplateBody,
    include: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["include"] = include

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/survey_templates/{id}".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs
