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
    from ..models.create_project_accounting_record_body_project_accounting_records_item_ex_kfnbim import (
        CreateProjectAccountingRecordBodyProjectAccountingRecordsItemExKfnbim,
    )


T = TypeVar("T", bound="CreateProjectAccountingRecordBodyProjectAccountingRecordsItem")


@_attrs_define
class CreateProjectAccountingRecordBodyProjectAccountingRecordsItem:
    """
    Attributes:
        workspace_id (int): Id of the workspace.
        start_date (datetime.date):
        end_date (datetime.date):
        currency (str):
        type_ (str | Unset):
        amount (float | Unset):
        amount_to_date (float | Unset):
        budget (float | Unset):
        contract_date (datetime.date | Unset):
        cost (float | Unset):
        cost_eac (float | Unset):
        description (str | Unset):
        fees (float | Unset):
        hours (float | Unset):
        hours_eac (float | Unset):
        hours_etc (float | Unset):
        total_estimated_hours (float | Unset):
        total_hours_to_date (float | Unset):
        labor_type (str | Unset):
        notes (str | Unset):
        percent_complete (float | Unset):
        role_id (int | Unset): Id of the role.
        service_type (str | Unset):
        status (str | Unset):
        story_id (int | Unset): Id of the story.
        user_id (int | Unset): Id of the user.
        external_reference (CreateProjectAccountingRecordBodyProjectAccountingRecordsItemExKfnbim | Unset): Counterpart
            of the record in an outside system.
    """

    workspace_id: int
    start_date: datetime.date
    end_date: datetime.date
    currency: str
    type_: str | Unset = UNSET
    amount: float | Unset = UNSET
    amount_to_date: float | Unset = UNSET
    budget: float | Unset = UNSET
    contract_date: datetime.date | Unset = UNSET
    cost: float | Unset = UNSET
    cost_eac: float | Unset = UNSET
    description: str | Unset = UNSET
    fees: float | Unset = UNSET
    hours: float | Unset = UNSET
    hours_eac: float | Unset = UNSET
    hours_etc: float | Unset = UNSET
    total_estimated_hours: float | Unset = UNSET
    total_hours_to_date: float | Unset = UNSET
    labor_type: str | Unset = UNSET
    notes: str | Unset = UNSET
    percent_complete: float | Unset = UNSET
    role_id: int | Unset = UNSET
    service_type: str | Unset = UNSET
    status: str | Unset = UNSET
    story_id: int | Unset = UNSET
    user_id: int | Unset = UNSET
    external_reference: CreateProjectAccountingRecordBodyProjectAccountingRecordsItemExKfnbim | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        workspace_id = self.workspace_id

        start_date = NULL if self.start_date is None else write_iso(self.start_date)

        end_date = NULL if self.end_date is None else write_iso(self.end_date)

        currency = self.currency

        type_ = self.type_

        amount = self.amount

        amount_to_date = self.amount_to_date

        budget = self.budget

        contract_date: str | Unset = UNSET
        if not isinstance(self.contract_date, Unset):
            contract_date = NULL if self.contract_date is None else write_iso(self.contract_date)

        cost = self.cost

        cost_eac = self.cost_eac

        description = self.description

        fees = self.fees

        hours = self.hours

        hours_eac = self.hours_eac

        hours_etc = self.hours_etc

        total_estimated_hours = self.total_estimated_hours

        total_hours_to_date = self.total_hours_to_date

        labor_type = self.labor_type

        notes = self.notes

        percent_complete = self.percent_complete

        role_id = self.role_id

        service_type = self.service_type

        status = self.status

        story_id = self.story_id

        user_id = self.user_id

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "workspace_id": workspace_id,
                "start_date": start_date,
                "end_date": end_date,
                "currency": currency,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_
        if amount is not UNSET:
            field_dict["amount"] = amount
        if amount_to_date is not UNSET:
            field_dict["amount_to_date"] = amount_to_date
        if budget is not UNSET:
            field_dict["budget"] = budget
        if contract_date is not UNSET:
            field_dict["contract_date"] = contract_date
        if cost is not UNSET:
            field_dict["cost"] = cost
        if cost_eac is not UNSET:
            field_dict["cost_eac"] = cost_eac
        if description is not UNSET:
            field_dict["description"] = description
        if fees is not UNSET:
            field_dict["fees"] = fees
        if hours is not UNSET:
            field_dict["hours"] = hours
        if hours_eac is not UNSET:
            field_dict["hours_eac"] = hours_eac
        if hours_etc is not UNSET:
            field_dict["hours_etc"] = hours_etc
        if total_estimated_hours is not UNSET:
            field_dict["total_estimated_hours"] = total_estimated_hours
        if total_hours_to_date is not UNSET:
            field_dict["total_hours_to_date"] = total_hours_to_date
        if labor_type is not UNSET:
            field_dict["labor_type"] = labor_type
        if notes is not UNSET:
            field_dict["notes"] = notes
        if percent_complete is not UNSET:
            field_dict["percent_complete"] = percent_complete
        if role_id is not UNSET:
            field_dict["role_id"] = role_id
        if service_type is not UNSET:
            field_dict["service_type"] = service_type
        if status is not UNSET:
            field_dict["status"] = status
        if story_id is not UNSET:
            field_dict["story_id"] = story_id
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        workspace_id = d.pop("workspace_id")

        _start_date = d.pop("start_date")
        start_date = NULL if _start_date is None else read_date(_start_date)

        _end_date = d.pop("end_date")
        end_date = NULL if _end_date is None else read_date(_end_date)

        currency = d.pop("currency")

        type_ = d.pop("type", UNSET)

        amount = d.pop("amount", UNSET)

        amount_to_date = d.pop("amount_to_date", UNSET)

        budget = d.pop("budget", UNSET)

        _contract_date = d.pop("contract_date", UNSET)
        contract_date: datetime.date | Unset
        if isinstance(_contract_date, Unset):
            contract_date = UNSET
        elif _contract_date is None:
            contract_date = NULL
        else:
            contract_date = read_date(_contract_date)

        cost = d.pop("cost", UNSET)

        cost_eac = d.pop("cost_eac", UNSET)

        description = d.pop("description", UNSET)

        fees = d.pop("fees", UNSET)

        hours = d.pop("hours", UNSET)

        hours_eac = d.pop("hours_eac", UNSET)

        hours_etc = d.pop("hours_etc", UNSET)

        total_estimated_hours = d.pop("total_estimated_hours", UNSET)

        total_hours_to_date = d.pop("total_hours_to_date", UNSET)

        labor_type = d.pop("labor_type", UNSET)

        notes = d.pop("notes", UNSET)

        percent_complete = d.pop("percent_complete", UNSET)

        role_id = d.pop("role_id", UNSET)

        service_type = d.pop("service_type", UNSET)

        status = d.pop("status", UNSET)

        story_id = d.pop("story_id", UNSET)

        user_id = d.pop("user_id", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: CreateProjectAccountingRecordBodyProjectAccountingRecordsItemExKfnbim | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = (
                __models.CreateProjectAccountingRecordBodyProjectAccountingRecordsItemExKfnbim.from_dict(
                    _external_reference
                )
            )

        create_project_accounting_record_body_project_accounting_records_item = cls(
            workspace_id=workspace_id,
            start_date=start_date,
            end_date=end_date,
            currency=currency,
            type_=type_,
            amount=amount,
            amount_to_date=amount_to_date,
            budget=budget,
            contract_date=contract_date,
            cost=cost,
            cost_eac=cost_eac,
            description=description,
            fees=fees,
            hours=hours,
            hours_eac=hours_eac,
            hours_etc=hours_etc,
            total_estimated_hours=total_estimated_hours,
            total_hours_to_date=total_hours_to_date,
            labor_type=labor_type,
            notes=notes,
            percent_complete=percent_complete,
            role_id=role_id,
            service_type=service_type,
            status=status,
            story_id=story_id,
            user_id=user_id,
            external_reference=external_reference,
        )

        create_project_accounting_record_body_project_accounting_records_item.additional_properties = d
        return create_project_accounting_record_body_project_accounting_records_item

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
