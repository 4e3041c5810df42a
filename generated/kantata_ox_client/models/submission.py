from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.submission_permissions import SubmissionPermissions


T = TypeVar("T", bound="Submission")


@_attrs_define
class Submission:
    """Time or expenses handed in; the common form of both.

    Attributes:
        comment (None | str | Unset):
        created_at (datetime.datetime | None | Unset):
        currency (None | str | Unset):
        currency_base_unit (int | None | Unset): Subunits in one unit of the currency.
        currency_symbol (None | str | Unset):
        current_resolution_created_at_date (datetime.datetime | None | Unset):
        current_resolution_creator_id (int | None | Unset):
        current_resolution_description (None | str | Unset):
        external_reference_ids (list[str] | None | Unset):
        line_item_total_formatted (None | str | Unset):
        line_item_total_in_cents (int | None | Unset): In subunits of the currency.
        permissions (None | SubmissionPermissions | Unset):
        resolution_description (None | str | Unset):
        status (None | str | Unset):
        title (None | str | Unset):
        type_ (None | str | Unset):
        updated_at (datetime.datetime | None | Unset):
        user_id (None | str | Unset):
        workspace_id (None | str | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    comment: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    currency_base_unit: int | None | Unset = UNSET
    currency_symbol: None | str | Unset = UNSET
    current_resolution_created_at_date: datetime.datetime | None | Unset = UNSET
    current_resolution_creator_id: int | None | Unset = UNSET
    current_resolution_description: None | str | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    line_item_total_formatted: None | str | Unset = UNSET
    line_item_total_in_cents: int | None | Unset = UNSET
    permissions: None | SubmissionPermissions | Unset = UNSET
    resolution_description: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    type_: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    user_id: None | str | Unset = UNSET
    workspace_id: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.submission_permissions import SubmissionPermissions  # noqa: PLC0415

        comment: None | str | Unset
        if isinstance(self.comment, Unset):
            comment = UNSET
        else:
            comment = self.comment

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        currency_base_unit: int | None | Unset
        if isinstance(self.currency_base_unit, Unset):
            currency_base_unit = UNSET
        else:
            currency_base_unit = self.currency_base_unit

        currency_symbol: None | str | Unset
        if isinstance(self.currency_symbol, Unset):
            currency_symbol = UNSET
        else:
            currency_symbol = self.currency_symbol

        current_resolution_created_at_date: None | str | Unset
        if isinstance(self.current_resolution_created_at_date, Unset):
            current_resolution_created_at_date = UNSET
        elif isinstance(self.current_resolution_created_at_date, datetime.datetime):
            current_resolution_created_at_date = (
                NULL
                if self.current_resolution_created_at_date is None
                else write_iso(self.current_resolution_created_at_date)
            )
        else:
            current_resolution_created_at_date = self.current_resolution_created_at_date

        current_resolution_creator_id: int | None | Unset
        if isinstance(self.current_resolution_creator_id, Unset):
            current_resolution_creator_id = UNSET
        else:
            current_resolution_creator_id = self.current_resolution_creator_id

        current_resolution_description: None | str | Unset
        if isinstance(self.current_resolution_description, Unset):
            current_resolution_description = UNSET
        else:
            current_resolution_description = self.current_resolution_description

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        line_item_total_formatted: None | str | Unset
        if isinstance(self.line_item_total_formatted, Unset):
            line_item_total_formatted = UNSET
        else:
            line_item_total_formatted = self.line_item_total_formatted

        line_item_total_in_cents: int | None | Unset
        if isinstance(self.line_item_total_in_cents, Unset):
            line_item_total_in_cents = UNSET
        else:
            line_item_total_in_cents = self.line_item_total_in_cents

        permissions: dict[str, Any] | None | Unset
        if isinstance(self.permissions, Unset):
            permissions = UNSET
        elif isinstance(self.permissions, SubmissionPermissions):
            permissions = NULL if self.permissions is None else write_object(self.permissions)
        else:
            permissions = self.permissions

        resolution_description: None | str | Unset
        if isinstance(self.resolution_description, Unset):
            resolution_description = UNSET
        else:
            resolution_description = self.resolution_description

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        else:
            type_ = self.type_

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        workspace_id: None | str | Unset
        if isinstance(self.workspace_id, Unset):
            workspace_id = UNSET
        else:
            workspace_id = self.workspace_id

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if comment is not UNSET:
            field_dict["comment"] = comment
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if currency is not UNSET:
            field_dict["currency"] = currency
        if currency_base_unit is not UNSET:
            field_dict["currency_base_unit"] = currency_base_unit
        if currency_symbol is not UNSET:
            field_dict["currency_symbol"] = currency_symbol
        if current_resolution_created_at_date is not UNSET:
            field_dict["current_resolution_created_at_date"] = current_resolution_created_at_date
        if current_resolution_creator_id is not UNSET:
            field_dict["current_resolution_creator_id"] = current_resolution_creator_id
        if current_resolution_description is not UNSET:
            field_dict["current_resolution_description"] = current_resolution_description
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if line_item_total_formatted is not UNSET:
            field_dict["line_item_total_formatted"] = line_item_total_formatted
        if line_item_total_in_cents is not UNSET:
            field_dict["line_item_total_in_cents"] = line_item_total_in_cents
        if permissions is not UNSET:
            field_dict["permissions"] = permissions
        if resolution_description is not UNSET:
            field_dict["resolution_description"] = resolution_description
        if status is not UNSET:
            field_dict["status"] = status
        if title is not UNSET:
            field_dict["title"] = title
        if type_ is not UNSET:
            field_dict["type"] = type_
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        comment = d.pop("comment", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        currency = d.pop("currency", UNSET)

        currency_base_unit = d.pop("currency_base_unit", UNSET)

        currency_symbol = d.pop("currency_symbol", UNSET)

        _current_resolution_created_at_date = d.pop("current_resolution_created_at_date", UNSET)
        current_resolution_created_at_date: datetime.datetime | None | Unset
        if _current_resolution_created_at_date is None or isinstance(_current_resolution_created_at_date, Unset):
            current_resolution_created_at_date = _current_resolution_created_at_date
        else:
            _current_resolution_created_at_date_type_0 = _current_resolution_created_at_date
            current_resolution_created_at_date_type_0 = (
                NULL
                if _current_resolution_created_at_date_type_0 is None
                else read_datetime(_current_resolution_created_at_date_type_0)
            )

            current_resolution_created_at_date = current_resolution_created_at_date_type_0

        current_resolution_creator_id = d.pop("current_resolution_creator_id", UNSET)

        current_resolution_description = d.pop("current_resolution_description", UNSET)

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        line_item_total_formatted = d.pop("line_item_total_formatted", UNSET)

        line_item_total_in_cents = d.pop("line_item_total_in_cents", UNSET)

        _permissions = d.pop("permissions", UNSET)
        permissions: None | SubmissionPermissions | Unset
        if _permissions is None or isinstance(_permissions, Unset):
            permissions = _permissions
        else:
            _permissions_type_0 = _permissions
            permissions_type_0 = (
                NULL if _permissions_type_0 is None else __models.SubmissionPermissions.from_dict(_permissions_type_0)
            )

            permissions = permissions_type_0

        resolution_description = d.pop("resolution_description", UNSET)

        status = d.pop("status", UNSET)

        title = d.pop("title", UNSET)

        type_ = d.pop("type", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        user_id = d.pop("user_id", UNSET)

        workspace_id = d.pop("workspace_id", UNSET)

        id = d.pop("id", UNSET)

        submission = cls(
            comment=comment,
            created_at=created_at,
            currency=currency,
            currency_base_unit=currency_base_unit,
            currency_symbol=currency_symbol,
            current_resolution_created_at_date=current_resolution_created_at_date,
            current_resolution_creator_id=current_resolution_creator_id,
            current_resolution_description=current_resolution_description,
            external_reference_ids=external_reference_ids,
            line_item_total_formatted=line_item_total_formatted,
            line_item_total_in_cents=line_item_total_in_cents,
            permissions=permissions,
            resolution_description=resolution_description,
            status=status,
            title=title,
            type_=type_,
            updated_at=updated_at,
            user_id=user_id,
            workspace_id=workspace_id,
            id=id,
        )

        submission.additional_properties = d
        return submission

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
