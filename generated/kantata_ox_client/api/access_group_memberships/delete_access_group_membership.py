from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.delete_access_group_membership_response_200 import DeleteAccessGroupMembershipResponse200


def _get_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> DeleteAccessGroupMembershipResponse200 | None:
    if response.status_code == 200:
        response_200: DeleteAccessGroupMembershipResponse200 = read_body(
            "_m.DeleteAccessGroupMembershipResponse200", __models, response.json()
        )
        return response_200

    return None
