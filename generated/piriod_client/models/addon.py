from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.addon_status import AddonStatus
from ..models.apply_scheme import ApplyScheme
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="Addon")


@_attrs_define
class Addon:
    """An extra charge on a subscription.

    Attributes:
        id (None | str | Unset): Identifier of the add-on.
        name (None | str | Unset): Name, at most 56 characters.
        amount (float | None | Unset): Price, in `currency`.
        currency (None | str | Unset): Currency code.
        description (None | str | Unset): Text, at most 256 characters.
        apply_scheme (ApplyScheme | None | Unset): Whether it is charged once or repeatedly. The server's default is
            'one_time'.
        duration_times (int | None | Unset): Number of times a recurring add-on applies.
        sku (None | str | Unset): Article code, at most 32 characters.
        unit_label (None | str | Unset): Name of the unit, at most 4 characters.
        status (AddonStatus | None | Unset):
        archived (datetime.datetime | None | Unset): Moment of archiving.
        created (datetime.datetime | None | Unset): Moment of creation.
        updated (datetime.datetime | None | Unset): Moment of the last change.
    """

    id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    amount: float | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    apply_scheme: ApplyScheme | None | Unset = UNSET
    duration_times: int | None | Unset = UNSET
    sku: None | str | Unset = UNSET
    unit_label: None | str | Unset = UNSET
    status: AddonStatus | None | Unset = UNSET
    archived: datetime.datetime | None | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    updated: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        amount: float | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        apply_scheme: None | str | Unset
        if isinstance(self.apply_scheme, Unset):
            apply_scheme = UNSET
        elif isinstance(self.apply_scheme, ApplyScheme):
            apply_scheme = NULL if self.apply_scheme is None else write_word(self.apply_scheme)
        else:
            apply_scheme = self.apply_scheme

        duration_times: int | None | Unset
        if isinstance(self.duration_times, Unset):
            duration_times = UNSET
        else:
            duration_times = self.duration_times

        sku: None | str | Unset
        if isinstance(self.sku, Unset):
            sku = UNSET
        else:
            sku = self.sku

        unit_label: None | str | Unset
        if isinstance(self.unit_label, Unset):
            unit_label = UNSET
        else:
            unit_label = self.unit_label

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, AddonStatus):
            status = NULL if self.status is None else write_word(self.status)
        else:
            status = self.status

        archived: None | str | Unset
        if isinstance(self.archived, Unset):
            archived = UNSET
        elif isinstance(self.archived, datetime.datetime):
            archived = NULL if self.archived is None else write_iso(self.archived)
        else:
            archived = self.archived

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = NULL if self.created is None else write_iso(self.created)
        else:
            created = self.created

        updated: None | str | Unset
        if isinstance(self.updated, Unset):
            updated = UNSET
        elif isinstance(self.updated, datetime.datetime):
            updated = NULL if self.updated is None else write_iso(self.updated)
        else:
            updated = self.updated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if name is not UNSET:
            field_dict["name"] = name
        if amount is not UNSET:
            field_dict["amount"] = amount
        if currency is not UNSET:
            field_dict["currency"] = currency
        if description is not UNSET:
            field_dict["description"] = description
        if apply_scheme is not UNSET:
            field_dict["apply_scheme"] = apply_scheme
        if duration_times is not UNSET:
            field_dict["duration_times"] = duration_times
        if sku is not UNSET:
            field_dict["sku"] = sku
        if unit_label is not UNSET:
            field_dict["unit_label"] = unit_label
        if status is not UNSET:
            field_dict["status"] = status
        if archived is not UNSET:
            field_dict["archived"] = archived
        if created is not UNSET:
            field_dict["created"] = created
        if updated is not UNSET:
            field_dict["updated"] = updated

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        amount = d.pop("amount", UNSET)

        currency = d.pop("currency", UNSET)

        description = d.pop("description", UNSET)

        _apply_scheme = d.pop("apply_scheme", UNSET)
        apply_scheme: ApplyScheme | None | Unset
        if _apply_scheme is None or isinstance(_apply_scheme, Unset):
            apply_scheme = _apply_scheme
        else:
            _apply_scheme_type_0 = _apply_scheme
            apply_scheme_type_0 = NULL if _apply_scheme_type_0 is None else ApplyScheme(_apply_scheme_type_0)

            apply_scheme = apply_scheme_type_0

        duration_times = d.pop("duration_times", UNSET)

        sku = d.pop("sku", UNSET)

        unit_label = d.pop("unit_label", UNSET)

        _status = d.pop("status", UNSET)
        status: AddonStatus | None | Unset
        if _status is None or isinstance(_status, Unset):
            status = _status
        else:
            _status_type_0 = _status
            status_type_0 = NULL if _status_type_0 is None else AddonStatus(_status_type_0)

            status = status_type_0

        _archived = d.pop("archived", UNSET)
        archived: datetime.datetime | None | Unset
        if _archived is None or isinstance(_archived, Unset):
            archived = _archived
        else:
            _archived_type_0 = _archived
            archived_type_0 = NULL if _archived_type_0 is None else read_datetime(_archived_type_0)

            archived = archived_type_0

        _created = d.pop("created", UNSET)
        created: datetime.datetime | None | Unset
        if _created is None or isinstance(_created, Unset):
            created = _created
        else:
            _created_type_0 = _created
            created_type_0 = NULL if _created_type_0 is None else read_datetime(_created_type_0)

            created = created_type_0

        _updated = d.pop("updated", UNSET)
        updated: datetime.datetime | None | Unset
        if _updated is None or isinstance(_updated, Unset):
            updated = _updated
        else:
            _updated_type_0 = _updated
            updated_type_0 = NULL if _updated_type_0 is None else read_datetime(_updated_type_0)

            updated = updated_type_0

        addon = cls(
            id=id,
            name=name,
            amount=amount,
            currency=currency,
            description=description,
            apply_scheme=apply_scheme,
            duration_times=duration_times,
            sku=sku,
            unit_label=unit_label,
            status=status,
            archived=archived,
            created=created,
            updated=updated,
        )

        addon.additional_properties = d
        return addon

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
