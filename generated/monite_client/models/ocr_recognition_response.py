from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.label_n_value import LabelNValue


T = TypeVar("T", bound="OcrRecognitionResponse")


@_attrs_define
class OcrRecognitionResponse:
    """What OCR has found, label by label.

    Attributes:
        line_items (list[LabelNValue] | None | Unset):
        summary (list[LabelNValue] | None | Unset):
    """

    line_items: list[LabelNValue] | None | Unset = UNSET
    summary: list[LabelNValue] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        line_items: list[dict[str, Any]] | None | Unset
        if isinstance(self.line_items, Unset):
            line_items = UNSET
        elif isinstance(self.line_items, list):
            line_items = NULL
            if self.line_items is not None:
                line_items = []
                for line_items_type_0_item_data in write_each(self.line_items):
                    line_items_type_0_item = (
                        NULL if line_items_type_0_item_data is None else write_object(line_items_type_0_item_data)
                    )
                    line_items.append(line_items_type_0_item)

        else:
            line_items = self.line_items

        summary: list[dict[str, Any]] | None | Unset
        if isinstance(self.summary, Unset):
            summary = UNSET
        elif isinstance(self.summary, list):
            summary = NULL
            if self.summary is not None:
                summary = []
                for summary_type_0_item_data in write_each(self.summary):
                    summary_type_0_item = (
                        NULL if summary_type_0_item_data is None else write_object(summary_type_0_item_data)
                    )
                    summary.append(summary_type_0_item)

        else:
            summary = self.summary

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if line_items is not UNSET:
            field_dict["line_items"] = line_items
        if summary is not UNSET:
            field_dict["summary"] = summary

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _line_items = d.pop("line_items", UNSET)
        line_items: list[LabelNValue] | None | Unset
        if _line_items is None or isinstance(_line_items, Unset):
            line_items = _line_items
        else:
            _line_items_type_0 = _line_items
            line_items_type_0: list[LabelNValue] = NULL
            if _line_items_type_0 is not None:
                line_items_type_0 = []
                for line_items_type_0_item_data in read_list(_line_items_type_0):
                    _line_items_type_0_item = line_items_type_0_item_data
                    line_items_type_0_item = (
                        NULL
                        if _line_items_type_0_item is None
                        else __models.LabelNValue.from_dict(_line_items_type_0_item)
                    )

                    line_items_type_0.append(line_items_type_0_item)

            line_items = line_items_type_0

        _summary = d.pop("summary", UNSET)
        summary: list[LabelNValue] | None | Unset
        if _summary is None or isinstance(_summary, Unset):
            summary = _summary
        else:
            _summary_type_0 = _summary
            summary_type_0: list[LabelNValue] = NULL
            if _summary_type_0 is not None:
                summary_type_0 = []
                for summary_type_0_item_data in read_list(_summary_type_0):
                    _summary_type_0_item = summary_type_0_item_data
                    summary_type_0_item = (
                        NULL if _summary_type_0_item is None else __models.LabelNValue.from_dict(_summary_type_0_item)
                    )

                    summary_type_0.append(summary_type_0_item)

            summary = summary_type_0

        ocr_recognition_response = cls(
            line_items=line_items,
            summary=summary,
        )

        ocr_recognition_response.additional_properties = d
        return ocr_recognition_response

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
