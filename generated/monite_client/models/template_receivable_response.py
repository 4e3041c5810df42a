from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.document_type_enum import DocumentTypeEnum
from ..models.template_type_enum import TemplateTypeEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.file_response import FileResponse


T = TypeVar("T", bound="TemplateReceivableResponse")


@_attrs_define
class TemplateReceivableResponse:
    """A template of PDF documents.

    Attributes:
        id (UUID):
        document_type (DocumentTypeEnum): Kind of document.
        is_default (bool):
        language (str):
        name (str):
        template (str):
        created_at (datetime.datetime | None | Unset):
        updated_at (datetime.datetime | None | Unset):
        blocks (list[str] | None | Unset):
        preview (FileResponse | None | Unset):
        template_type (None | TemplateTypeEnum | Unset): The server's default is 'source_object'.
    """

    id: UUID
    document_type: DocumentTypeEnum
    is_default: bool
    language: str
    name: str
    template: str
    created_at: datetime.datetime | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    blocks: list[str] | None | Unset = UNSET
    preview: FileResponse | None | Unset = UNSET
    template_type: None | TemplateTypeEnum | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.file_response import FileResponse  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        document_type = NULL if self.document_type is None else write_word(self.document_type)

        is_default = self.is_default

        language = self.language

        name = self.name

        template = self.template

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        blocks: list[str] | None | Unset
        if isinstance(self.blocks, Unset):
            blocks = UNSET
        elif isinstance(self.blocks, list):
            blocks = self.blocks

        else:
            blocks = self.blocks

        preview: dict[str, Any] | None | Unset
        if isinstance(self.preview, Unset):
            preview = UNSET
        elif isinstance(self.preview, FileResponse):
            preview = NULL if self.preview is None else write_object(self.preview)
        else:
            preview = self.preview

        template_type: None | str | Unset
        if isinstance(self.template_type, Unset):
            template_type = UNSET
        elif isinstance(self.template_type, TemplateTypeEnum):
            template_type = NULL if self.template_type is None else write_word(self.template_type)
        else:
            template_type = self.template_type

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "document_type": document_type,
                "is_default": is_default,
                "language": language,
                "name": name,
                "template": template,
            }
        )
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if blocks is not UNSET:
            field_dict["blocks"] = blocks
        if preview is not UNSET:
            field_dict["preview"] = preview
        if template_type is not UNSET:
            field_dict["template_type"] = template_type

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _document_type = d.pop("document_type")
        document_type = NULL if _document_type is None else DocumentTypeEnum(_document_type)

        is_default = d.pop("is_default")

        language = d.pop("language")

        name = d.pop("name")

        template = d.pop("template")

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        _blocks = d.pop("blocks", UNSET)
        blocks: list[str] | None | Unset
        if _blocks is None or isinstance(_blocks, Unset):
            blocks = _blocks
        else:
            blocks_type_0 = cast(list[str], _blocks)

            blocks = blocks_type_0

        _preview = d.pop("preview", UNSET)
        preview: FileResponse | None | Unset
        if _preview is None or isinstance(_preview, Unset):
            preview = _preview
        else:
            _preview_type_0 = _preview
            preview_type_0 = NULL if _preview_type_0 is None else __models.FileResponse.from_dict(_preview_type_0)

            preview = preview_type_0

        _template_type = d.pop("template_type", UNSET)
        template_type: None | TemplateTypeEnum | Unset
        if _template_type is None or isinstance(_template_type, Unset):
            template_type = _template_type
        else:
            _template_type_type_0 = _template_type
            template_type_type_0 = NULL if _template_type_type_0 is None else TemplateTypeEnum(_template_type_type_0)

            template_type = template_type_type_0

        template_receivable_response = cls(
            id=id,
            document_type=document_type,
            is_default=is_default,
            language=language,
            name=name,
            template=template,
            created_at=created_at,
            updated_at=updated_at,
            blocks=blocks,
            preview=preview,
            template_type=template_type,
        )

        template_receivable_response.additional_properties = d
        return template_receivable_response

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
