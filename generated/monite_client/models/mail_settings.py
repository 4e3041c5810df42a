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

T = TypeVar("T", bound="MailSettings")


@_attrs_define
class MailSettings:
    """Settings of the mails of a partner.

    Attributes:
        attach_documents_as_pdf (bool | Unset): The server's default is True.
        from_email_username (None | str | Unset):
        from_name (None | str | Unset):
    """

    attach_documents_as_pdf: bool | Unset = UNSET
    from_email_username: None | str | Unset = UNSET
    from_name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        attach_documents_as_pdf = self.attach_documents_as_pdf

        from_email_username: None | str | Unset
        if isinstance(self.from_email_username, Unset):
            from_email_username = UNSET
        else:
            from_email_username = self.from_email_username

        from_name: None | str | Unset
        if isinstance(self.from_name, Unset):
            from_name = UNSET
        else:
            from_name = self.from_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if attach_documents_as_pdf is not UNSET:
            field_dict["attach_documents_as_pdf"] = attach_documents_as_pdf
        if from_email_username is not UNSET:
            field_dict["from_email_username"] = from_email_username
        if from_name is not UNSET:
            field_dict["from_name"] = from_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        attach_documents_as_pdf = d.pop("attach_documents_as_pdf", UNSET)

        from_email_username = d.pop("from_email_username", UNSET)

        from_name = d.pop("from_name", UNSET)

        mail_settings = cls(
            attach_documents_as_pdf=attach_documents_as_pdf,
            from_email_username=from_email_username,
            from_name=from_name,
        )

        mail_settings.additional_properties = d
        return mail_settings

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
