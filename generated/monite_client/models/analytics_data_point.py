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

T = TypeVar("T", bound="AnalyticsDataPoint")


@_attrs_define
class AnalyticsDataPoint:
    """A metric at one value of the dimension.

    Attributes:
        metric_value (float):
        dimension_value (None | str | Unset):
    """

    metric_value: float
    dimension_value: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        metric_value = self.metric_value

        dimension_value: None | str | Unset
        if isinstance(self.dimension_value, Unset):
            dimension_value = UNSET
        else:
            dimension_value = self.dimension_value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "metric_value": metric_value,
            }
        )
        if dimension_value is not UNSET:
            field_dict["dimension_value"] = dimension_value

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        metric_value = d.pop("metric_value")

        dimension_value = d.pop("dimension_value", UNSET)

        analytics_data_point = cls(
            metric_value=metric_value,
            dimension_value=dimension_value,
        )

        analytics_data_point.additional_properties = d
        return analytics_data_point

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
