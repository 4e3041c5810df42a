from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.object_match_types import ObjectMatchTypes
from ..models.platform import Platform
from ..models.service_providers_enum import ServiceProvidersEnum
from ..models.sync_status import SyncStatus
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="SyncRecordResource")


@_attrs_define
class SyncRecordResource:
    """An object, its counterpart in the accounting system and the state of their exchange.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        last_pulled_at (datetime.datetime):
        object_type (ObjectMatchTypes): Kind of object that is exchanged with the accounting system.
        sync_status (SyncStatus): State of a synchronized record.
        errors (Any | Unset):
        object_id (None | Unset | UUID):
        object_updated_at (datetime.datetime | None | Unset):
        platform (None | Platform | Unset):
        platform_object_id (None | str | Unset):
        platform_updated_at (datetime.datetime | None | Unset):
        provider (None | ServiceProvidersEnum | Unset):
        provider_object_id (None | str | Unset):
        provider_updated_at (datetime.datetime | None | Unset):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    last_pulled_at: datetime.datetime
    object_type: ObjectMatchTypes
    sync_status: SyncStatus
    errors: Any | Unset = UNSET
    object_id: None | Unset | UUID = UNSET
    object_updated_at: datetime.datetime | None | Unset = UNSET
    platform: None | Platform | Unset = UNSET
    platform_object_id: None | str | Unset = UNSET
    platform_updated_at: datetime.datetime | None | Unset = UNSET
    provider: None | ServiceProvidersEnum | Unset = UNSET
    provider_object_id: None | str | Unset = UNSET
    provider_updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        last_pulled_at = NULL if self.last_pulled_at is None else write_iso(self.last_pulled_at)

        object_type = NULL if self.object_type is None else write_word(self.object_type)

        sync_status = NULL if self.sync_status is None else write_word(self.sync_status)

        errors = self.errors

        object_id: None | str | Unset
        if isinstance(self.object_id, Unset):
            object_id = UNSET
        elif isinstance(self.object_id, UUID):
            object_id = NULL if self.object_id is None else str(self.object_id)
        else:
            object_id = self.object_id

        object_updated_at: None | str | Unset
        if isinstance(self.object_updated_at, Unset):
            object_updated_at = UNSET
        elif isinstance(self.object_updated_at, datetime.datetime):
            object_updated_at = NULL if self.object_updated_at is None else write_iso(self.object_updated_at)
        else:
            object_updated_at = self.object_updated_at

        platform: None | str | Unset
        if isinstance(self.platform, Unset):
            platform = UNSET
        elif isinstance(self.platform, Platform):
            platform = NULL if self.platform is None else write_word(self.platform)
        else:
            platform = self.platform

        platform_object_id: None | str | Unset
        if isinstance(self.platform_object_id, Unset):
            platform_object_id = UNSET
        else:
            platform_object_id = self.platform_object_id

        platform_updated_at: None | str | Unset
        if isinstance(self.platform_updated_at, Unset):
            platform_updated_at = UNSET
        elif isinstance(self.platform_updated_at, datetime.datetime):
            platform_updated_at = NULL if self.platform_updated_at is None else write_iso(self.platform_updated_at)
        else:
            platform_updated_at = self.platform_updated_at

        provider: None | str | Unset
        if isinstance(self.provider, Unset):
            provider = UNSET
        elif isinstance(self.provider, ServiceProvidersEnum):
            provider = NULL if self.provider is None else write_word(self.provider)
        else:
            provider = self.provider

        provider_object_id: None | str | Unset
        if isinstance(self.provider_object_id, Unset):
            provider_object_id = UNSET
        else:
            provider_object_id = self.provider_object_id

        provider_updated_at: None | str | Unset
        if isinstance(self.provider_updated_at, Unset):
            provider_updated_at = UNSET
        elif isinstance(self.provider_updated_at, datetime.datetime):
            provider_updated_at = NULL if self.provider_updated_at is None else write_iso(self.provider_updated_at)
        else:
            provider_updated_at = self.provider_updated_at

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "last_pulled_at": last_pulled_at,
                "object_type": object_type,
                "sync_status": sync_status,
            }
        )
        if errors is not UNSET:
            field_dict["errors"] = errors
        if object_id is not UNSET:
            field_dict["object_id"] = object_id
        if object_updated_at is not UNSET:
            field_dict["object_updated_at"] = object_updated_at
        if platform is not UNSET:
            field_dict["platform"] = platform
        if platform_object_id is not UNSET:
            field_dict["platform_object_id"] = platform_object_id
        if platform_updated_at is not UNSET:
            field_dict["platform_updated_at"] = platform_updated_at
        if provider is not UNSET:
            field_dict["provider"] = provider
        if provider_object_id is not UNSET:
            field_dict["provider_object_id"] = provider_object_id
        if provider_updated_at is not UNSET:
            field_dict["provider_updated_at"] = provider_updated_at

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

        _last_pulled_at = d.pop("last_pulled_at")
        last_pulled_at = NULL if _last_pulled_at is None else read_datetime(_last_pulled_at)

        _object_type = d.pop("object_type")
        object_type = NULL if _object_type is None else ObjectMatchTypes(_object_type)

        _sync_status = d.pop("sync_status")
        sync_status = NULL if _sync_status is None else SyncStatus(_sync_status)

        errors = d.pop("errors", UNSET)

        _object_id = d.pop("object_id", UNSET)
        object_id: None | Unset | UUID
        if _object_id is None or isinstance(_object_id, Unset):
            object_id = _object_id
        else:
            _object_id_type_0 = _object_id
            object_id_type_0 = NULL if _object_id_type_0 is None else UUID(_object_id_type_0)

            object_id = object_id_type_0

        _object_updated_at = d.pop("object_updated_at", UNSET)
        object_updated_at: datetime.datetime | None | Unset
        if _object_updated_at is None or isinstance(_object_updated_at, Unset):
            object_updated_at = _object_updated_at
        else:
            _object_updated_at_type_0 = _object_updated_at
            object_updated_at_type_0 = (
                NULL if _object_updated_at_type_0 is None else read_datetime(_object_updated_at_type_0)
            )

            object_updated_at = object_updated_at_type_0

        _platform = d.pop("platform", UNSET)
        platform: None | Platform | Unset
        if _platform is None or isinstance(_platform, Unset):
            platform = _platform
        else:
            _platform_type_0 = _platform
            platform_type_0 = NULL if _platform_type_0 is None else Platform(_platform_type_0)

            platform = platform_type_0

        platform_object_id = d.pop("platform_object_id", UNSET)

        _platform_updated_at = d.pop("platform_updated_at", UNSET)
        platform_updated_at: datetime.datetime | None | Unset
        if _platform_updated_at is None or isinstance(_platform_updated_at, Unset):
            platform_updated_at = _platform_updated_at
        else:
            _platform_updated_at_type_0 = _platform_updated_at
            platform_updated_at_type_0 = (
                NULL if _platform_updated_at_type_0 is None else read_datetime(_platform_updated_at_type_0)
            )

            platform_updated_at = platform_updated_at_type_0

        _provider = d.pop("provider", UNSET)
        provider: None | ServiceProvidersEnum | Unset
        if _provider is None or isinstance(_provider, Unset):
            provider = _provider
        else:
            _provider_type_0 = _provider
            provider_type_0 = NULL if _provider_type_0 is None else ServiceProvidersEnum(_provider_type_0)

            provider = provider_type_0

        provider_object_id = d.pop("provider_object_id", UNSET)

        _provider_updated_at = d.pop("provider_updated_at", UNSET)
        provider_updated_at: datetime.datetime | None | Unset
        if _provider_updated_at is None or isinstance(_provider_updated_at, Unset):
            provider_updated_at = _provider_updated_at
        else:
            _provider_updated_at_type_0 = _provider_updated_at
            provider_updated_at_type_0 = (
                NULL if _provider_updated_at_type_0 is None else read_datetime(_provider_updated_at_type_0)
            )

            provider_updated_at = provider_updated_at_type_0

        sync_record_resource = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            last_pulled_at=last_pulled_at,
            object_type=object_type,
            sync_status=sync_status,
            errors=errors,
            object_id=object_id,
            object_updated_at=object_updated_at,
            platform=platform,
            platform_object_id=platform_object_id,
            platform_updated_at=platform_updated_at,
            provider=provider,
            provider_object_id=provider_object_id,
            provider_updated_at=provider_updated_at,
        )

        sync_record_resource.additional_properties = d
        return sync_record_resource

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
