from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="BillingMilestone")


@_attrs_define
class BillingMilestone:
    """Amount that becomes billable on a day or when a task is done.

    Attributes:
        amount_in_cents (int | None | Unset): In subunits of the currency; may be negative.
        billing_type (None | str | Unset): Either fixed_date or upon_completion.
        created_at (datetime.datetime | None | Unset):
        currency (None | str | Unset):
        date_to_invoice (datetime.date | None | Unset):
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        invoice_id (None | str | Unset):
        invoice_ids (list[str] | None | Unset): Sent when `invoices` is included.
        story_id (None | str | Unset): Needed when the type is upon_completion.
        title (None | str | Unset):
        updated_at (datetime.datetime | None | Unset):
        workspace_id (None | str | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    amount_in_cents: int | None | Unset = UNSET
    billing_type: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    date_to_invoice: datetime.date | None | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    invoice_id: None | str | Unset = UNSET
    invoice_ids: list[str] | None | Unset = UNSET
    story_id: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    workspace_id: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_in_cents: int | None | Unset
        if isinstance(self.amount_in_cents, Unset):
            amount_in_cents = UNSET
        else:
            amount_in_cents = self.amount_in_cents

        billing_type: None | str | Unset
        if isinstance(self.billing_type, Unset):
            billing_type = UNSET
        else:
            billing_type = self.billing_type

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

        date_to_invoice: None | str | Unset
        if isinstance(self.date_to_invoice, Unset):
            date_to_invoice = UNSET
        elif isinstance(self.date_to_invoice, datetime.date):
            date_to_invoice = NULL if self.date_to_invoice is None else write_iso(self.date_to_invoice)
        else:
            date_to_invoice = self.date_to_invoice

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        invoice_id: None | str | Unset
        if isinstance(self.invoice_id, Unset):
            invoice_id = UNSET
        else:
            invoice_id = self.invoice_id

        invoice_ids: list[str] | None | Unset
        if isinstance(self.invoice_ids, Unset):
            invoice_ids = UNSET
        elif isinstance(self.invoice_ids, list):
            invoice_ids = self.invoice_ids

        else:
            invoice_ids = self.invoice_ids

        story_id: None | str | Unset
        if isinstance(self.story_id, Unset):
            story_id = UNSET
        else:
            story_id = self.story_id

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

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
        if amount_in_cents is not UNSET:
            field_dict["amount_in_cents"] = amount_in_cents
        if billing_type is not UNSET:
            field_dict["billing_type"] = billing_type
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if currency is not UNSET:
            field_dict["currency"] = currency
        if date_to_invoice is not UNSET:
            field_dict["date_to_invoice"] = date_to_invoice
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if invoice_id is not UNSET:
            field_dict["invoice_id"] = invoice_id
        if invoice_ids is not UNSET:
            field_dict["invoice_ids"] = invoice_ids
        if story_id is not UNSET:
            field_dict["story_id"] = story_id
        if title is not UNSET:
            field_dict["title"] = title
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        amount_in_cents = d.pop("amount_in_cents", UNSET)

        billing_type = d.pop("billing_type", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        currency = d.pop("currency", UNSET)

        _date_to_invoice = d.pop("date_to_invoice", UNSET)
        date_to_invoice: datetime.date | None | Unset
        if _date_to_invoice is None or isinstance(_date_to_invoice, Unset):
            date_to_invoice = _date_to_invoice
        else:
            _date_to_invoice_type_0 = _date_to_invoice
            date_to_invoice_type_0 = NULL if _date_to_invoice_type_0 is None else read_date(_date_to_invoice_type_0)

            date_to_invoice = date_to_invoice_type_0

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        invoice_id = d.pop("invoice_id", UNSET)

        _invoice_ids = d.pop("invoice_ids", UNSET)
        invoice_ids: list[str] | None | Unset
        if _invoice_ids is None or isinstance(_invoice_ids, Unset):
            invoice_ids = _invoice_ids
        else:
            invoice_ids_type_0 = cast(list[str], _invoice_ids)

            invoice_ids = invoice_ids_type_0

        story_id = d.pop("story_id", UNSET)

        title = d.pop("title", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        workspace_id = d.pop("workspace_id", UNSET)

        id = d.pop("id", UNSET)

        billing_milestone = cls(
            amount_in_cents=amount_in_cents,
            billing_type=billing_type,
            created_at=created_at,
            currency=currency,
            date_to_invoice=date_to_invoice,
            external_reference_ids=external_reference_ids,
            invoice_id=invoice_id,
            invoice_ids=invoice_ids,
            story_id=story_id,
            title=title,
            updated_at=updated_at,
            workspace_id=workspace_id,
            id=id,
        )

        billing_milestone.additional_properties = d
        return billing_milestone

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
