from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.payable_entity_logo_page import PayableEntityLogoPage
    from ..models.payable_entity_logo_preview import PayableEntityLogoPreview


T = TypeVar("T", bound="PayableEntityLogoFile")


@_attrs_define
class PayableEntityLogoFile:
    """The logo of an entity, with its pages and previews.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        file_type (str):
        md5 (str):
        mimetype (str):
        name (str):
        region (str):
        size (int): In bytes.
        url (str):
        pages (list[PayableEntityLogoPage] | None | Unset): The server's default is [].
        previews (list[PayableEntityLogoPreview] | None | Unset): The server's default is [].
    """

    id: UUID
    created_at: datetime.datetime
    file_type: str
    md5: str
    mimetype: str
    name: str
    region: str
    size: int
    url: str
    pages: list[PayableEntityLogoPage] | None | Unset = UNSET
    previews: list[PayableEntityLogoPreview] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        file_type = self.file_type

        md5 = self.md5

        mimetype = self.mimetype

        name = self.name

        region = self.region

        size = self.size

        url = self.url

        pages: list[dict[str, Any]] | None | Unset
        if isinstance(self.pages, Unset):
            pages = UNSET
        elif isinstance(self.pages, list):
            pages = NULL
            if self.pages is not None:
                pages = []
                for pages_type_0_item_data in write_each(self.pages):
                    pages_type_0_item = NULL if pages_type_0_item_data is None else write_object(pages_type_0_item_data)
                    pages.append(pages_type_0_item)

        else:
            pages = self.pages

        previews: list[dict[str, Any]] | None | Unset
        if isinstance(self.previews, Unset):
            previews = UNSET
        elif isinstance(self.previews, list):
            previews = NULL
            if self.previews is not None:
                previews = []
                for previews_type_0_item_data in write_each(self.previews):
                    previews_type_0_item = (
                        NULL if previews_type_0_item_data is None else write_object(previews_type_0_item_data)
                    )
                    previews.append(previews_type_0_item)

        else:
            previews = self.previews

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "file_type": file_type,
                "md5": md5,
                "mimetype": mimetype,
                "name": name,
                "region": region,
                "size": size,
                "url": url,
            }
        )
        if pages is not UNSET:
            field_dict["pages"] = pages
        if previews is not UNSET:
            field_dict["previews"] = previews

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        file_type = d.pop("file_type")

        md5 = d.pop("md5")

        mimetype = d.pop("mimetype")

        name = d.pop("name")

        region = d.pop("region")

        size = d.pop("size")

        url = d.pop("url")

        _pages = d.pop("pages", UNSET)
        pages: list[PayableEntityLogoPage] | None | Unset
        if _pages is None or isinstance(_pages, Unset):
            pages = _pages
        else:
            _pages_type_0 = _pages
            pages_type_0: list[PayableEntityLogoPage] = NULL
            if _pages_type_0 is not None:
                pages_type_0 = []
                for pages_type_0_item_data in read_list(_pages_type_0):
                    _pages_type_0_item = pages_type_0_item_data
                    pages_type_0_item = (
                        NULL
                        if _pages_type_0_item is None
                        else __models.PayableEntityLogoPage.from_dict(_pages_type_0_item)
                    )

                    pages_type_0.append(pages_type_0_item)

            pages = pages_type_0

        _previews = d.pop("previews", UNSET)
        previews: list[PayableEntityLogoPreview] | None | Unset
        if _previews is None or isinstance(_previews, Unset):
            previews = _previews
        else:
            _previews_type_0 = _previews
            previews_type_0: list[PayableEntityLogoPreview] = NULL
            if _previews_type_0 is not None:
                previews_type_0 = []
                for previews_type_0_item_data in read_list(_previews_type_0):
                    _previews_type_0_item = previews_type_0_item_data
                    previews_type_0_item = (
                        NULL
                        if _previews_type_0_item is None
                        else __models.PayableEntityLogoPreview.from_dict(_previews_type_0_item)
                    )

                    previews_type_0.append(previews_type_0_item)

            previews = previews_type_0

        payable_entity_logo_file = cls(
            id=id,
            created_at=created_at,
            file_type=file_type,
            md5=md5,
            mimetype=mimetype,
            name=name,
            region=region,
            size=size,
            url=url,
            pages=pages,
            previews=previews,
        )

        payable_entity_logo_file.additional_properties = d
        return payable_entity_logo_file

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
