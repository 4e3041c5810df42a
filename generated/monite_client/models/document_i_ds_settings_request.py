from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.document_id_separators import DocumentIDSeparators
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.document_i_ds_settings_next_number import DocumentIDsSettingsNextNumber
    from ..models.document_type_prefix import DocumentTypePrefix


T = TypeVar("T", bound="DocumentIDsSettingsRequest")


@_attrs_define
class DocumentIDsSettingsRequest:
    """How document numbers are to be made up.

    Attributes:
        document_type_prefix (DocumentTypePrefix | Unset): Prefix of the document numbers of each kind.
        include_date (bool | Unset): The server's default is False.
        min_digits (int | Unset): The server's default is 5.
        next_number (DocumentIDsSettingsNextNumber | None | Unset):
        prefix (None | str | Unset):
        separator (DocumentIDSeparators | Unset): Character between the parts of a document number, or none.
    """

    document_type_prefix: DocumentTypePrefix | Unset = UNSET
    include_date: bool | Unset = UNSET
    min_digits: int | Unset = UNSET
    next_number: DocumentIDsSettingsNextNumber | None | Unset = UNSET
    prefix: None | str | Unset = UNSET
    separator: DocumentIDSeparators | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.document_i_ds_settings_next_number import DocumentIDsSettingsNextNumber  # noqa: PLC0415

        document_type_prefix: dict[str, Any] | Unset = UNSET
        if not isinstance(self.document_type_prefix, Unset):
            document_type_prefix = (
                NULL if self.document_type_prefix is None else write_object(self.document_type_prefix)
            )

        include_date = self.include_date

        min_digits = self.min_digits

        next_number: dict[str, Any] | None | Unset
        if isinstance(self.next_number, Unset):
            next_number = UNSET
        elif isinstance(self.next_number, DocumentIDsSettingsNextNumber):
            next_number = NULL if self.next_number is None else write_object(self.next_number)
        else:
            next_number = self.next_number

        prefix: None | str | Unset
        if isinstance(self.prefix, Unset):
            prefix = UNSET
        else:
            prefix = self.prefix

        separator: str | Unset = UNSET
        if not isinstance(self.separator, Unset):
            separator = NULL if self.separator is None else write_word(self.separator)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if document_type_prefix is not UNSET:
            field_dict["document_type_prefix"] = document_type_prefix
        if include_date is not UNSET:
            field_dict["include_date"] = include_date
        if min_digits is not UNSET:
            field_dict["min_digits"] = min_digits
        if next_number is not UNSET:
            field_dict["next_number"] = next_number
        if prefix is not UNSET:
            field_dict["prefix"] = prefix
        if separator is not UNSET:
            field_dict["separator"] = separator

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _document_type_prefix = d.pop("document_type_prefix", UNSET)
        document_type_prefix: DocumentTypePrefix | Unset
        if isinstance(_document_type_prefix, Unset):
            document_type_prefix = UNSET
        elif _document_type_prefix is None:
            document_type_prefix = NULL
        else:
            document_type_prefix = __models.DocumentTypePrefix.from_dict(_document_type_prefix)

        include_date = d.pop("include_date", UNSET)

        min_digits = d.pop("min_digits", UNSET)

        _next_number = d.pop("next_number", UNSET)
        next_number: DocumentIDsSettingsNextNumber | None | Unset
        if _next_number is None or isinstance(_next_number, Unset):
            next_number = _next_number
        else:
            _next_number_type_0 = _next_number
            next_number_type_0 = (
                NULL
                if _next_number_type_0 is None
                else __models.DocumentIDsSettingsNextNumber.from_dict(_next_number_type_0)
            )

            next_number = next_number_type_0

        prefix = d.pop("prefix", UNSET)

        _separator = d.pop("separator", UNSET)
        separator: DocumentIDSeparators | Unset
        if isinstance(_separator, Unset):
            separator = UNSET
        elif _separator is None:
            separator = NULL
        else:
            separator = DocumentIDSeparators(_separator)

        document_i_ds_settings_request = cls(
            document_type_prefix=document_type_prefix,
            include_date=include_date,
            min_digits=min_digits,
            next_number=next_number,
            prefix=prefix,
            separator=separator,
        )

        document_i_ds_settings_request.additional_properties = d
        return document_i_ds_settings_request

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
