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
    from ..models.document_type_prefix import DocumentTypePrefix


T = TypeVar("T", bound="DocumentIDsSettings")


@_attrs_define
class DocumentIDsSettings:
    """How document numbers are made up.

    Attributes:
        document_type_prefix (DocumentTypePrefix | None | Unset): The server's default is {'credit_note': 'CN',
            'delivery_note': 'DN', 'invoice': 'INV', 'purchase_order': 'PO', 'quote': 'Q'}.
        include_date (bool | None | Unset): The server's default is False.
        min_digits (int | None | Unset): The server's default is 5.
        prefix (None | str | Unset):
        separator (DocumentIDSeparators | None | Unset): The server's default is '-'.
    """

    document_type_prefix: DocumentTypePrefix | None | Unset = UNSET
    include_date: bool | None | Unset = UNSET
    min_digits: int | None | Unset = UNSET
    prefix: None | str | Unset = UNSET
    separator: DocumentIDSeparators | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.document_type_prefix import DocumentTypePrefix  # noqa: PLC0415

        document_type_prefix: dict[str, Any] | None | Unset
        if isinstance(self.document_type_prefix, Unset):
            document_type_prefix = UNSET
        elif isinstance(self.document_type_prefix, DocumentTypePrefix):
            document_type_prefix = (
                NULL if self.document_type_prefix is None else write_object(self.document_type_prefix)
            )
        else:
            document_type_prefix = self.document_type_prefix

        include_date: bool | None | Unset
        if isinstance(self.include_date, Unset):
            include_date = UNSET
        else:
            include_date = self.include_date

        min_digits: int | None | Unset
        if isinstance(self.min_digits, Unset):
            min_digits = UNSET
        else:
            min_digits = self.min_digits

        prefix: None | str | Unset
        if isinstance(self.prefix, Unset):
            prefix = UNSET
        else:
            prefix = self.prefix

        separator: None | str | Unset
        if isinstance(self.separator, Unset):
            separator = UNSET
        elif isinstance(self.separator, DocumentIDSeparators):
            separator = NULL if self.separator is None else write_word(self.separator)
        else:
            separator = self.separator

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if document_type_prefix is not UNSET:
            field_dict["document_type_prefix"] = document_type_prefix
        if include_date is not UNSET:
            field_dict["include_date"] = include_date
        if min_digits is not UNSET:
            field_dict["min_digits"] = min_digits
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
        document_type_prefix: DocumentTypePrefix | None | Unset
        if _document_type_prefix is None or isinstance(_document_type_prefix, Unset):
            document_type_prefix = _document_type_prefix
        else:
            _document_type_prefix_type_0 = _document_type_prefix
            document_type_prefix_type_0 = (
                NULL
                if _document_type_prefix_type_0 is None
                else __models.DocumentTypePrefix.from_dict(_document_type_prefix_type_0)
            )

            document_type_prefix = document_type_prefix_type_0

        include_date = d.pop("include_date", UNSET)

        min_digits = d.pop("min_digits", UNSET)

        prefix = d.pop("prefix", UNSET)

        _separator = d.pop("separator", UNSET)
        separator: DocumentIDSeparators | None | Unset
        if _separator is None or isinstance(_separator, Unset):
            separator = _separator
        else:
            _separator_type_0 = _separator
            separator_type_0 = NULL if _separator_type_0 is None else DocumentIDSeparators(_separator_type_0)

            separator = separator_type_0

        document_i_ds_settings = cls(
            document_type_prefix=document_type_prefix,
            include_date=include_date,
            min_digits=min_digits,
            prefix=prefix,
            separator=separator,
        )

        document_i_ds_settings.additional_properties = d
        return document_i_ds_settings

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
