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
    from ..models.partner_metadata_response_metadata import PartnerMetadataResponseMetadata


T = TypeVar("T", bound="PartnerMetadataResponse")


@_attrs_define
class PartnerMetadataResponse:
    """Metadata of the partner's own.

    Attributes:
        metadata (None | PartnerMetadataResponseMetadata | Unset):
    """

    metadata: None | PartnerMetadataResponseMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.partner_metadata_response_metadata import PartnerMetadataResponseMetadata  # noqa: PLC0415

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, PartnerMetadataResponseMetadata):
            metadata = NULL if self.metadata is None else write_object(self.metadata)
        else:
            metadata = self.metadata

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _metadata = d.pop("metadata", UNSET)
        metadata: None | PartnerMetadataResponseMetadata | Unset
        if _metadata is None or isinstance(_metadata, Unset):
            metadata = _metadata
        else:
            _metadata_type_0 = _metadata
            metadata_type_0 = (
                NULL
                if _metadata_type_0 is None
                else __models.PartnerMetadataResponseMetadata.from_dict(_metadata_type_0)
            )

            metadata = metadata_type_0

        partner_metadata_response = cls(
            metadata=metadata,
        )

        partner_metadata_response.additional_properties = d
        return partner_metadata_response

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
