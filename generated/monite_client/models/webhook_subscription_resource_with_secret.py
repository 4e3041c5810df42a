from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.webhook_object_type import WebhookObjectType
from ..models.webhook_subscription_status import WebhookSubscriptionStatus
from ..types import (
    NULL,
    read_object,
    write_word,
)

T = TypeVar("T", bound="WebhookSubscriptionResourceWithSecret")


@_attrs_define
class WebhookSubscriptionResourceWithSecret:
    """A subscription with its secret, which signs the events.

    Attributes:
        id (UUID):
        event_types (list[str]):
        object_type (WebhookObjectType): Kind of object that webhooks report on.
        secret (str):
        status (WebhookSubscriptionStatus): Whether a subscription is enabled.
        url (str):
    """

    id: UUID
    event_types: list[str]
    object_type: WebhookObjectType
    secret: str
    status: WebhookSubscriptionStatus
    url: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        event_types = self.event_types

        object_type = NULL if self.object_type is None else write_word(self.object_type)

        secret = self.secret

        status = NULL if self.status is None else write_word(self.status)

        url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "event_types": event_types,
                "object_type": object_type,
                "secret": secret,
                "status": status,
                "url": url,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        event_types = cast(list[str], d.pop("event_types"))

        _object_type = d.pop("object_type")
        object_type = NULL if _object_type is None else WebhookObjectType(_object_type)

        secret = d.pop("secret")

        _status = d.pop("status")
        status = NULL if _status is None else WebhookSubscriptionStatus(_status)

        url = d.pop("url")

        webhook_subscription_resource_with_secret = cls(
            id=id,
            event_types=event_types,
            object_type=object_type,
            secret=secret,
            status=status,
            url=url,
        )

        webhook_subscription_resource_with_secret.additional_properties = d
        return webhook_subscription_resource_with_secret

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    # Python would ask for the members 0, 1, 2, ... instead.
    __iter__ = None
