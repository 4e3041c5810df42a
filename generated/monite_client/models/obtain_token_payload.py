from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.grant_type import GrantType
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="ObtainTokenPayload")


@_attrs_define
class ObtainTokenPayload:
    """Credentials to exchange for a token.

    Attributes:
        client_id (UUID): Client id; sandbox and production have different ones.
        client_secret (str): Secret of the client.
        grant_type (GrantType): client_credentials gives a token of the partner, entity_user one of an entity user.
        entity_user_id (None | Unset | UUID): Entity user to act for; needed with the grant entity_user.
    """

    client_id: UUID
    client_secret: str
    grant_type: GrantType
    entity_user_id: None | Unset | UUID = UNSET

    def to_dict(self) -> dict[str, Any]:
        client_id = NULL if self.client_id is None else str(self.client_id)

        client_secret = self.client_secret

        grant_type = NULL if self.grant_type is None else write_word(self.grant_type)

        entity_user_id: None | str | Unset
        if isinstance(self.entity_user_id, Unset):
            entity_user_id = UNSET
        elif isinstance(self.entity_user_id, UUID):
            entity_user_id = NULL if self.entity_user_id is None else str(self.entity_user_id)
        else:
            entity_user_id = self.entity_user_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "client_id": client_id,
                "client_secret": client_secret,
                "grant_type": grant_type,
            }
        )
        if entity_user_id is not UNSET:
            field_dict["entity_user_id"] = entity_user_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _client_id = d.pop("client_id")
        client_id = NULL if _client_id is None else UUID(_client_id)

        client_secret = d.pop("client_secret")

        _grant_type = d.pop("grant_type")
        grant_type = NULL if _grant_type is None else GrantType(_grant_type)

        _entity_user_id = d.pop("entity_user_id", UNSET)
        entity_user_id: None | Unset | UUID
        if _entity_user_id is None or isinstance(_entity_user_id, Unset):
            entity_user_id = _entity_user_id
        else:
            _entity_user_id_type_0 = _entity_user_id
            entity_user_id_type_0 = NULL if _entity_user_id_type_0 is None else UUID(_entity_user_id_type_0)

            entity_user_id = entity_user_id_type_0

        obtain_token_payload = cls(
            client_id=client_id,
            client_secret=client_secret,
            grant_type=grant_type,
            entity_user_id=entity_user_id,
        )

        return obtain_token_payload
