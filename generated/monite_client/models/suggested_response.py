from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.suggested_counterpart_payload import SuggestedCounterpartPayload


T = TypeVar("T", bound="SuggestedResponse")


@_attrs_define
class SuggestedResponse:
    """What is suggested for a payable.

    Attributes:
        suggested_counterpart (SuggestedCounterpartPayload): The counterpart that fits a payable.
    """

    suggested_counterpart: SuggestedCounterpartPayload
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        suggested_counterpart = NULL if self.suggested_counterpart is None else write_object(self.suggested_counterpart)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "suggested_counterpart": suggested_counterpart,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _suggested_counterpart = d.pop("suggested_counterpart")
        suggested_counterpart = (
            NULL
            if _suggested_counterpart is None
            else __models.SuggestedCounterpartPayload.from_dict(_suggested_counterpart)
        )

        suggested_response = cls(
            suggested_counterpart=suggested_counterpart,
        )

        suggested_response.additional_properties = d
        return suggested_response

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
