from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.currency_enum import CurrencyEnum
from ..models.financing_invoice_type import FinancingInvoiceType
from ..models.wc_invoice_status import WCInvoiceStatus
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_object,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.repayment_schedule import RepaymentSchedule


T = TypeVar("T", bound="FinancingInvoice")


@_attrs_define
class FinancingInvoice:
    """An invoice and what its financing costs.

    Attributes:
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        document_id (str):
        due_date (datetime.date):
        invoice_id (UUID):
        issue_date (datetime.date):
        payer_type (str):
        status (WCInvoiceStatus): State of a financed invoice.
        total_amount (int): In the minor units of the currency, such as cents.
        type_ (FinancingInvoiceType): Kind of document that is financed.
        advance_amount (int | None | Unset): In the minor units of the currency, such as cents.
        advance_rate_percentage (int | None | Unset):
        description (None | str | Unset):
        fee_amount (int | None | Unset): In the minor units of the currency, such as cents.
        fee_percentage (int | None | Unset):
        payer_business_name (None | str | Unset):
        payer_first_name (None | str | Unset):
        payer_last_name (None | str | Unset):
        principal_amount (int | None | Unset): In the minor units of the currency, such as cents.
        repayment_amount (int | None | Unset): In the minor units of the currency, such as cents.
        repayment_schedule (None | RepaymentSchedule | Unset):
        requested_amount (int | None | Unset): In the minor units of the currency, such as cents.
    """

    currency: CurrencyEnum
    document_id: str
    due_date: datetime.date
    invoice_id: UUID
    issue_date: datetime.date
    payer_type: str
    status: WCInvoiceStatus
    total_amount: int
    type_: FinancingInvoiceType
    advance_amount: int | None | Unset = UNSET
    advance_rate_percentage: int | None | Unset = UNSET
    description: None | str | Unset = UNSET
    fee_amount: int | None | Unset = UNSET
    fee_percentage: int | None | Unset = UNSET
    payer_business_name: None | str | Unset = UNSET
    payer_first_name: None | str | Unset = UNSET
    payer_last_name: None | str | Unset = UNSET
    principal_amount: int | None | Unset = UNSET
    repayment_amount: int | None | Unset = UNSET
    repayment_schedule: None | RepaymentSchedule | Unset = UNSET
    requested_amount: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.repayment_schedule import RepaymentSchedule  # noqa: PLC0415

        currency = NULL if self.currency is None else write_word(self.currency)

        document_id = self.document_id

        due_date = NULL if self.due_date is None else write_iso(self.due_date)

        invoice_id = NULL if self.invoice_id is None else str(self.invoice_id)

        issue_date = NULL if self.issue_date is None else write_iso(self.issue_date)

        payer_type = self.payer_type

        status = NULL if self.status is None else write_word(self.status)

        total_amount = self.total_amount

        type_ = NULL if self.type_ is None else write_word(self.type_)

        advance_amount: int | None | Unset
        if isinstance(self.advance_amount, Unset):
            advance_amount = UNSET
        else:
            advance_amount = self.advance_amount

        advance_rate_percentage: int | None | Unset
        if isinstance(self.advance_rate_percentage, Unset):
            advance_rate_percentage = UNSET
        else:
            advance_rate_percentage = self.advance_rate_percentage

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        fee_amount: int | None | Unset
        if isinstance(self.fee_amount, Unset):
            fee_amount = UNSET
        else:
            fee_amount = self.fee_amount

        fee_percentage: int | None | Unset
        if isinstance(self.fee_percentage, Unset):
            fee_percentage = UNSET
        else:
            fee_percentage = self.fee_percentage

        payer_business_name: None | str | Unset
        if isinstance(self.payer_business_name, Unset):
            payer_business_name = UNSET
        else:
            payer_business_name = self.payer_business_name

        payer_first_name: None | str | Unset
        if isinstance(self.payer_first_name, Unset):
            payer_first_name = UNSET
        else:
            payer_first_name = self.payer_first_name

        payer_last_name: None | str | Unset
        if isinstance(self.payer_last_name, Unset):
            payer_last_name = UNSET
        else:
            payer_last_name = self.payer_last_name

        principal_amount: int | None | Unset
        if isinstance(self.principal_amount, Unset):
            principal_amount = UNSET
        else:
            principal_amount = self.principal_amount

        repayment_amount: int | None | Unset
        if isinstance(self.repayment_amount, Unset):
            repayment_amount = UNSET
        else:
            repayment_amount = self.repayment_amount

        repayment_schedule: dict[str, Any] | None | Unset
        if isinstance(self.repayment_schedule, Unset):
            repayment_schedule = UNSET
        elif isinstance(self.repayment_schedule, RepaymentSchedule):
            repayment_schedule = NULL if self.repayment_schedule is None else write_object(self.repayment_schedule)
        else:
            repayment_schedule = self.repayment_schedule

        requested_amount: int | None | Unset
        if isinstance(self.requested_amount, Unset):
            requested_amount = UNSET
        else:
            requested_amount = self.requested_amount

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "currency": currency,
                "document_id": document_id,
                "due_date": due_date,
                "invoice_id": invoice_id,
                "issue_date": issue_date,
                "payer_type": payer_type,
                "status": status,
                "total_amount": total_amount,
                "type": type_,
            }
        )
        if advance_amount is not UNSET:
            field_dict["advance_amount"] = advance_amount
        if advance_rate_percentage is not UNSET:
            field_dict["advance_rate_percentage"] = advance_rate_percentage
        if description is not UNSET:
            field_dict["description"] = description
        if fee_amount is not UNSET:
            field_dict["fee_amount"] = fee_amount
        if fee_percentage is not UNSET:
            field_dict["fee_percentage"] = fee_percentage
        if payer_business_name is not UNSET:
            field_dict["payer_business_name"] = payer_business_name
        if payer_first_name is not UNSET:
            field_dict["payer_first_name"] = payer_first_name
        if payer_last_name is not UNSET:
            field_dict["payer_last_name"] = payer_last_name
        if principal_amount is not UNSET:
            field_dict["principal_amount"] = principal_amount
        if repayment_amount is not UNSET:
            field_dict["repayment_amount"] = repayment_amount
        if repayment_schedule is not UNSET:
            field_dict["repayment_schedule"] = repayment_schedule
        if requested_amount is not UNSET:
            field_dict["requested_amount"] = requested_amount

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _currency = d.pop("currency")
        currency = NULL if _currency is None else CurrencyEnum(_currency)

        document_id = d.pop("document_id")

        _due_date = d.pop("due_date")
        due_date = NULL if _due_date is None else read_date(_due_date)

        _invoice_id = d.pop("invoice_id")
        invoice_id = NULL if _invoice_id is None else UUID(_invoice_id)

        _issue_date = d.pop("issue_date")
        issue_date = NULL if _issue_date is None else read_date(_issue_date)

        payer_type = d.pop("payer_type")

        _status = d.pop("status")
        status = NULL if _status is None else WCInvoiceStatus(_status)

        total_amount = d.pop("total_amount")

        _type_ = d.pop("type")
        type_ = NULL if _type_ is None else FinancingInvoiceType(_type_)

        advance_amount = d.pop("advance_amount", UNSET)

        advance_rate_percentage = d.pop("advance_rate_percentage", UNSET)

        description = d.pop("description", UNSET)

        fee_amount = d.pop("fee_amount", UNSET)

        fee_percentage = d.pop("fee_percentage", UNSET)

        payer_business_name = d.pop("payer_business_name", UNSET)

        payer_first_name = d.pop("payer_first_name", UNSET)

        payer_last_name = d.pop("payer_last_name", UNSET)

        principal_amount = d.pop("principal_amount", UNSET)

        repayment_amount = d.pop("repayment_amount", UNSET)

        _repayment_schedule = d.pop("repayment_schedule", UNSET)
        repayment_schedule: None | RepaymentSchedule | Unset
        if _repayment_schedule is None or isinstance(_repayment_schedule, Unset):
            repayment_schedule = _repayment_schedule
        else:
            _repayment_schedule_type_0 = _repayment_schedule
            repayment_schedule_type_0 = (
                NULL
                if _repayment_schedule_type_0 is None
                else __models.RepaymentSchedule.from_dict(_repayment_schedule_type_0)
            )

            repayment_schedule = repayment_schedule_type_0

        requested_amount = d.pop("requested_amount", UNSET)

        financing_invoice = cls(
            currency=currency,
            document_id=document_id,
            due_date=due_date,
            invoice_id=invoice_id,
            issue_date=issue_date,
            payer_type=payer_type,
            status=status,
            total_amount=total_amount,
            type_=type_,
            advance_amount=advance_amount,
            advance_rate_percentage=advance_rate_percentage,
            description=description,
            fee_amount=fee_amount,
            fee_percentage=fee_percentage,
            payer_business_name=payer_business_name,
            payer_first_name=payer_first_name,
            payer_last_name=payer_last_name,
            principal_amount=principal_amount,
            repayment_amount=repayment_amount,
            repayment_schedule=repayment_schedule,
            requested_amount=requested_amount,
        )

        financing_invoice.additional_properties = d
        return financing_invoice

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
