from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.get_exports_available_datasets_response_200_datasets import (
        GetExportsAvailableDatasetsResponse200Datasets,
    )


T = TypeVar("T", bound="GetExportsAvailableDatasetsResponse200")


@_attrs_define
class GetExportsAvailableDatasetsResponse200:
    """
    Attributes:
        datasets (GetExportsAvailableDatasetsResponse200Datasets | Unset):
    """

    datasets: GetExportsAvailableDatasetsResponse200Datasets | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        datasets: dict[str, Any] | Unset = UNSET
        if not isinstance(self.datasets, Unset):
            datasets = NULL if self.datasets is None else write_object(self.datasets)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if datasets is not UNSET:
            field_dict["datasets"] = datasets

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _datasets = d.pop("datasets", UNSET)
        datasets: GetExportsAvailableDatasetsResponse200Datasets | Unset
        if isinstance(_datasets, Unset):
            datasets = UNSET
        elif _datasets is None:
            datasets = NULL
        else:
            datasets = __models.GetExportsAvailableDatasetsResponse200Datasets.from_dict(_datasets)

        get_exports_available_datasets_response_200 = cls(
            datasets=datasets,
        )

        get_exports_available_datasets_response_200.additional_properties = d
        return get_exports_available_datasets_response_200

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
