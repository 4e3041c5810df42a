from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.connection_status import ConnectionStatus
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
    write_word,
)

if TYPE_CHECKING:
    from ..models.business_info_schema import BusinessInfoSchema
    from ..models.error_schema import ErrorSchema


T = TypeVar("T", bound="AccountingConnectionResponse")


@_attrs_define
class AccountingConnectionResponse:
    """A connection of an entity to an accounting system; connection_url is where a person sets it up.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        connection_url (str):
        business_info (BusinessInfoSchema | None | Unset):
        errors (list[ErrorSchema] | None | Unset):
        last_pull (datetime.datetime | None | Unset):
        platform (None | str | Unset):
        status (ConnectionStatus | None | Unset):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    connection_url: str
    business_info: BusinessInfoSchema | None | Unset = UNSET
    errors: list[ErrorSchema] | None | Unset = UNSET
    last_pull: datetime.datetime | None | Unset = UNSET
    platform: None | str | Unset = UNSET
    status: ConnectionStatus | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.business_info_schema import BusinessInfoSchema  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        connection_url = self.connection_url

        business_info: dict[str, Any] | None | Unset
        if isinstance(self.business_info, Unset):
            business_info = UNSET
        elif isinstance(self.business_info, BusinessInfoSchema):
            business_info = NULL if self.business_info is None else write_object(self.business_info)
        else:
            business_info = self.business_info

        errors: list[dict[str, Any]] | None | Unset
        if isinstance(self.errors, Unset):
            errors = UNSET
        elif isinstance(self.errors, list):
            errors = NULL
            if self.errors is not None:
                errors = []
                for errors_type_0_item_data in write_each(self.errors):
                    errors_type_0_item = (
                        NULL if errors_type_0_item_data is None else write_object(errors_type_0_item_data)
                    )
                    errors.append(errors_type_0_item)

        else:
            errors = self.errors

        last_pull: None | str | Unset
        if isinstance(self.last_pull, Unset):
            last_pull = UNSET
        elif isinstance(self.last_pull, datetime.datetime):
            last_pull = NULL if self.last_pull is None else write_iso(self.last_pull)
        else:
            last_pull = self.last_pull

        platform: None | str | Unset
        if isinstance(self.platform, Unset):
            platform = UNSET
        else:
            platform = self.platform

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, ConnectionStatus):
            status = NULL if self.status is None else write_word(self.status)
        else:
            status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "connection_url": connection_url,
            }
        )
        if business_info is not UNSET:
            field_dict["business_info"] = business_info
        if errors is not UNSET:
            field_dict["errors"] = errors
        if last_pull is not UNSET:
            field_dict["last_pull"] = last_pull
        if platform is not UNSET:
            field_dict["platform"] = platform
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        connection_url = d.pop("connection_url")

        _business_info = d.pop("business_info", UNSET)
        business_info: BusinessInfoSchema | None | Unset
        if _business_info is None or isinstance(_business_info, Unset):
            business_info = _business_info
        else:
            _business_info_type_0 = _business_info
            business_info_type_0 = (
                NULL if _business_info_type_0 is None else __models.BusinessInfoSchema.from_dict(_business_info_type_0)
            )

            business_info = business_info_type_0

        _errors = d.pop("errors", UNSET)
        errors: list[ErrorSchema] | None | Unset
        if _errors is None or isinstance(_errors, Unset):
            errors = _errors
        else:
            _errors_type_0 = _errors
            errors_type_0: list[ErrorSchema] = NULL
            if _errors_type_0 is not None:
                errors_type_0 = []
                for errors_type_0_item_data in read_list(_errors_type_0):
                    _errors_type_0_item = errors_type_0_item_data
                    errors_type_0_item = (
                        NULL if _errors_type_0_item is None else __models.ErrorSchema.from_dict(_errors_type_0_item)
                    )

                    errors_type_0.append(errors_type_0_item)

            errors = errors_type_0

        _last_pull = d.pop("last_pull", UNSET)
        last_pull: datetime.datetime | None | Unset
        if _last_pull is None or isinstance(_last_pull, Unset):
            last_pull = _last_pull
        else:
            _last_pull_type_0 = _last_pull
            last_pull_type_0 = NULL if _last_pull_type_0 is None else read_datetime(_last_pull_type_0)

            last_pull = last_pull_type_0

        platform = d.pop("platform", UNSET)

        _status = d.pop("status", UNSET)
        status: ConnectionStatus | None | Unset
        if _status is None or isinstance(_status, Unset):
            status = _status
        else:
            _status_type_0 = _status
            status_type_0 = NULL if _status_type_0 is None else ConnectionStatus(_status_type_0)

            status = status_type_0

        accounting_connection_response = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            connection_url=connection_url,
            business_info=business_info,
            errors=errors,
            last_pull=last_pull,
            platform=platform,
            status=status,
        )

        accounting_connection_response.additional_properties = d
        return accounting_connection_response

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
