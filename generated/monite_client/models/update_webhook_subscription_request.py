from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.webhook_object_type import WebhookObjectType
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="UpdateWebhookSubscriptionRequest")


@_attrs_define
class UpdateWebhookSubscriptionRequest:
    """Changes to a webhook subscription; what is left out stays.

    Attributes:
        event_types (list[str] | None | Unset):
        object_type (None | Unset | WebhookObjectType):
        url (None | str | Unset):
    """

    event_types: list[str] | None | Unset = UNSET
    object_type: None | Unset | WebhookObjectType = UNSET
    url: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        event_types: list[str] | None | Unset
        if isinstance(self.event_types, Unset):
            event_types = UNSET
        elif isinstance(self.event_types, list):
            event_types = self.event_types

        else:
            event_types = self.event_types

        object_type: None | str | Unset
        if isinstance(self.object_type, Unset):
            object_type = UNSET
        elif isinstance(self.object_type, WebhookObjectType):
            object_type = NULL if self.object_type is None else write_word(self.object_type)
        else:
            object_type = self.object_type

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if event_types is not UNSET:
            field_dict["event_types"] = event_types
        if object_type is not UNSET:
            field_dict["object_type"] = object_type
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _event_types = d.pop("event_types", UNSET)
        event_types: list[str] | None | Unset
        if _event_types is None or isinstance(_event_types, Unset):
            event_types = _event_types
        else:
            event_types_type_0 = cast(list[str], _event_types)

            event_types = event_types_type_0

        _object_type = d.pop("object_type", UNSET)
        object_type: None | Unset | WebhookObjectType
        if _object_type is None or isinstance(_object_type, Unset):
            object_type = _object_type
        else:
            _object_type_type_0 = _object_type
            object_type_type_0 = NULL if _object_type_type_0 is None else WebhookObjectType(_object_type_type_0)

            object_type = object_type_type_0

        url = d.pop("url", UNSET)

        update_webhook_subscription_request = cls(
            event_types=event_types,
            object_type=object_type,
            url=url,
        )

        return update_webhook_subscription_request
