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

T = TypeVar("T", bound="CreateWebhookSubscriptionRequest")


@_attrs_define
class CreateWebhookSubscriptionRequest:
    """A new subscription; without event types it is for all events of the object.

    Attributes:
        object_type (WebhookObjectType): Kind of object that webhooks report on.
        url (str):
        event_types (list[str] | Unset):
    """

    object_type: WebhookObjectType
    url: str
    event_types: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        object_type = NULL if self.object_type is None else write_word(self.object_type)

        url = self.url

        event_types: list[str] | Unset = UNSET
        if not isinstance(self.event_types, Unset):
            event_types = self.event_types

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "object_type": object_type,
                "url": url,
            }
        )
        if event_types is not UNSET:
            field_dict["event_types"] = event_types

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _object_type = d.pop("object_type")
        object_type = NULL if _object_type is None else WebhookObjectType(_object_type)

        url = d.pop("url")

        event_types = cast(list[str], d.pop("event_types", UNSET))

        create_webhook_subscription_request = cls(
            object_type=object_type,
            url=url,
            event_types=event_types,
        )

        return create_webhook_subscription_request
