from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_object,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.billing_milestone_changes_external_reference import BillingMilestoneChangesExternalReference


T = TypeVar("T", bound="BillingMilestoneChanges")


@_attrs_define
class BillingMilestoneChanges:
    """
    Attributes:
        title (str | Unset):
        amount_in_cents (int | Unset): In subunits of the currency.
        date_to_invoice (datetime.date | Unset):
        billing_type (str | Unset):
        story_id (int | Unset): Id of the story.
        external_reference (BillingMilestoneChangesExternalReference | Unset): Counterpart of the record in an outside
            system.
    """

    title: str | Unset = UNSET
    amount_in_cents: int | Unset = UNSET
    date_to_invoice: datetime.date | Unset = UNSET
    billing_type: str | Unset = UNSET
    story_id: int | Unset = UNSET
    external_reference: BillingMilestoneChangesExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        amount_in_cents = self.amount_in_cents

        date_to_invoice: str | Unset = UNSET
        if not isinstance(self.date_to_invoice, Unset):
            date_to_invoice = NULL if self.date_to_invoice is None else write_iso(self.date_to_invoice)

        billing_type = self.billing_type

        story_id = self.story_id

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if title is not UNSET:
            field_dict["title"] = title
        if amount_in_cents is not UNSET:
            field_dict["amount_in_cents"] = amount_in_cents
        if date_to_invoice is not UNSET:
            field_dict["date_to_invoice"] = date_to_invoice
        if billing_type is not UNSET:
            field_dict["billing_type"] = billing_type
        if story_id is not UNSET:
            field_dict["story_id"] = story_id
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        title = d.pop("title", UNSET)

        amount_in_cents = d.pop("amount_in_cents", UNSET)

        _date_to_invoice = d.pop("date_to_invoice", UNSET)
        date_to_invoice: datetime.date | Unset
        if isinstance(_date_to_invoice, Unset):
            date_to_invoice = UNSET
        elif _date_to_invoice is None:
            date_to_invoice = NULL
        else:
            date_to_invoice = read_date(_date_to_invoice)

        billing_type = d.pop("billing_type", UNSET)

        story_id = d.pop("story_id", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: BillingMilestoneChangesExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.BillingMilestoneChangesExternalReference.from_dict(_external_reference)

        billing_milestone_changes = cls(
            title=title,
            amount_in_cents=amount_in_cents,
            date_to_invoice=date_to_invoice,
            billing_type=billing_type,
            story_id=story_id,
            external_reference=external_reference,
        )

        billing_milestone_changes.additional_properties = d
        return billing_milestone_changes

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
