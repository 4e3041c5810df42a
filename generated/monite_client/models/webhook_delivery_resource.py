from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="WebhookDeliveryResource")


@_attrs_define
class WebhookDeliveryResource:
    """The attempts to deliver an event, and the last response.

    Attributes:
        id (UUID):
        event_id (UUID):
        requests_made_count (int):
        url (str):
        response (None | str | Unset):
        response_status_code (int | None | Unset):
        was_successful (bool | None | Unset):
    """

    id: UUID
    event_id: UUID
    requests_made_count: int
    url: str
    response: None | str | Unset = UNSET
    response_status_code: int | None | Unset = UNSET
    was_successful: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        event_id = NULL if self.event_id is None else str(self.event_id)

        requests_made_count = self.requests_made_count

        url = self.url

        response: None | str | Unset
        if isinstance(self.response, Unset):
            response = UNSET
        else:
            response = self.response

        response_status_code: int | None | Unset
        if isinstance(self.response_status_code, Unset):
            response_status_code = UNSET
        else:
            response_status_code = self.response_status_code

        was_successful: bool | None | Unset
        if isinstance(self.was_successful, Unset):
            was_successful = UNSET
        else:
            was_successful = self.was_successful

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "event_id": event_id,
                "requests_made_count": requests_made_count,
                "url": url,
            }
        )
        if response is not UNSET:
            field_dict["response"] = response
        if response_status_code is not UNSET:
            field_dict["response_status_code"] = response_status_code
        if was_successful is not UNSET:
            field_dict["was_successful"] = was_successful

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _event_id = d.pop("event_id")
        event_id = NULL if _event_id is None else UUID(_event_id)

        requests_made_count = d.pop("requests_made_count")

        url = d.pop("url")

        response = d.pop("response", UNSET)

        response_status_code = d.pop("response_status_code", UNSET)

        was_successful = d.pop("was_successful", UNSET)

        webhook_delivery_resource = cls(
            id=id,
            event_id=event_id,
            requests_made_count=requests_made_count,
            url=url,
            response=response,
            response_status_code=response_status_code,
            was_successful=was_successful,
        )

        webhook_delivery_resource.additional_properties = d
        return webhook_delivery_resource

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
