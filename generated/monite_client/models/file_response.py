from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="FileResponse")


@_attrs_define
class FileResponse:
    """An uploaded file; url is where to download it.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        file_type (str):
        md5 (str):
        mimetype (str):
        name (str):
        region (str):
        s3_bucket (str):
        s3_file_path (str):
        size (int): In bytes.
        url (str):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    file_type: str
    md5: str
    mimetype: str
    name: str
    region: str
    s3_bucket: str
    s3_file_path: str
    size: int
    url: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        file_type = self.file_type

        md5 = self.md5

        mimetype = self.mimetype

        name = self.name

        region = self.region

        s3_bucket = self.s3_bucket

        s3_file_path = self.s3_file_path

        size = self.size

        url = self.url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "file_type": file_type,
                "md5": md5,
                "mimetype": mimetype,
                "name": name,
                "region": region,
                "s3_bucket": s3_bucket,
                "s3_file_path": s3_file_path,
                "size": size,
                "url": url,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        file_type = d.pop("file_type")

        md5 = d.pop("md5")

        mimetype = d.pop("mimetype")

        name = d.pop("name")

        region = d.pop("region")

        s3_bucket = d.pop("s3_bucket")

        s3_file_path = d.pop("s3_file_path")

        size = d.pop("size")

        url = d.pop("url")

        file_response = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            file_type=file_type,
            md5=md5,
            mimetype=mimetype,
            name=name,
            region=region,
            s3_bucket=s3_bucket,
            s3_file_path=s3_file_path,
            size=size,
            url=url,
        )

        file_response.additional_properties = d
        return file_response

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
