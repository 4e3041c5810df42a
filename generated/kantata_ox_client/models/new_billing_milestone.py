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
    from ..models.new_billing_milestone_external_reference import NewBillingMilestoneExternalReference


T = TypeVar("T", bound="NewBillingMilestone")


@_attrs_define
class NewBillingMilestone:
    """
    Attributes:
        title (str):
        amount_in_cents (int): In subunits of the currency.
        workspace_id (int): Id of the workspace.
        date_to_invoice (datetime.date | Unset):
        story_id (int | Unset): Id of the story.
        billing_type (str | Unset):
        external_reference (NewBillingMilestoneExternalReference | Unset): Counterpart of the record in an outside
            system.
    """

    title: str
    amount_in_cents: int
    workspace_id: int
    date_to_invoice: datetime.date | Unset = UNSET
    story_id: int | Unset = UNSET
    billing_type: str | Unset = UNSET
    external_reference: NewBillingMilestoneExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        amount_in_cents = self.amount_in_cents

        workspace_id = self.workspace_id

        date_to_invoice: str | Unset = UNSET
        if not isinstance(self.date_to_invoice, Unset):
            date_to_invoice = NULL if self.date_to_invoice is None else write_iso(self.date_to_invoice)

        story_id = self.story_id

        billing_type = self.billing_type

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "title": title,
                "amount_in_cents": amount_in_cents,
                "workspace_id": workspace_id,
            }
        )
        if date_to_invoice is not UNSET:
            field_dict["date_to_invoice"] = date_to_invoice
        if story_id is not UNSET:
            field_dict["story_id"] = story_id
        if billing_type is not UNSET:
            field_dict["billing_type"] = billing_type
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        title = d.pop("title")

        amount_in_cents = d.pop("amount_in_cents")

        workspace_id = d.pop("workspace_id")

        _date_to_invoice = d.pop("date_to_invoice", UNSET)
        date_to_invoice: datetime.date | Unset
        if isinstance(_date_to_invoice, Unset):
            date_to_invoice = UNSET
        elif _date_to_invoice is None:
            date_to_invoice = NULL
        else:
            date_to_invoice = read_date(_date_to_invoice)

        story_id = d.pop("story_id", UNSET)

        billing_type = d.pop("billing_type", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: NewBillingMilestoneExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.NewBillingMilestoneExternalReference.from_dict(_external_reference)

        new_billing_milestone = cls(
            title=title,
            amount_in_cents=amount_in_cents,
            workspace_id=workspace_id,
            date_to_invoice=date_to_invoice,
            story_id=story_id,
            billing_type=billing_type,
            external_reference=external_reference,
        )

        new_billing_milestone.additional_properties = d
        return new_billing_milestone

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
