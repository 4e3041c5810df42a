from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="Item")


@_attrs_define
class Item:
    """A text that OCR has found, and how sure it is in percent.

    Attributes:
        confidence (float): How sure the OCR is, in percent.
        text (str):
        processed_text (Any | Unset):
    """

    confidence: float
    text: str
    processed_text: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        confidence = self.confidence

        text = self.text

        processed_text = self.processed_text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "confidence": confidence,
                "text": text,
            }
        )
        if processed_text is not UNSET:
            field_dict["processed_text"] = processed_text

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        confidence = d.pop("confidence")

        text = d.pop("text")

        processed_text = d.pop("processed_text", UNSET)

        item = cls(
            confidence=confidence,
            text=text,
            processed_text=processed_text,
        )

        item.additional_properties = d
        return item

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
