from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.automation_level import AutomationLevel
from ..models.day_of_month import DayOfMonth
from ..models.recurrence_frequency import RecurrenceFrequency
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
    from ..models.recipients import Recipients


T = TypeVar("T", bound="CreateRecurrencePayload")


@_attrs_define
class CreateRecurrencePayload:
    """A new recurrence of an invoice.

    Attributes:
        invoice_id (UUID):
        automation_level (AutomationLevel | Unset): What a recurrence does by itself: draft, issue, or issue and send.
        body_text (str | Unset):
        day_of_month (DayOfMonth | Unset): Day of the month on which a recurrence acts.
        end_date (datetime.date | Unset):
        end_month (int | Unset):
        end_year (int | Unset):
        frequency (RecurrenceFrequency | Unset): Unit of the interval of a recurrence.
        interval (int | Unset): The server's default is 1.
        max_occurrences (int | Unset):
        recipients (Recipients | Unset): Addresses of a mail.
        start_date (datetime.date | Unset):
        start_month (int | Unset):
        start_year (int | Unset):
        subject_text (str | Unset):
    """

    invoice_id: UUID
    automation_level: AutomationLevel | Unset = UNSET
    body_text: str | Unset = UNSET
    day_of_month: DayOfMonth | Unset = UNSET
    end_date: datetime.date | Unset = UNSET
    end_month: int | Unset = UNSET
    end_year: int | Unset = UNSET
    frequency: RecurrenceFrequency | Unset = UNSET
    interval: int | Unset = UNSET
    max_occurrences: int | Unset = UNSET
    recipients: Recipients | Unset = UNSET
    start_date: datetime.date | Unset = UNSET
    start_month: int | Unset = UNSET
    start_year: int | Unset = UNSET
    subject_text: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        invoice_id = NULL if self.invoice_id is None else str(self.invoice_id)

        automation_level: str | Unset = UNSET
        if not isinstance(self.automation_level, Unset):
            automation_level = NULL if self.automation_level is None else write_word(self.automation_level)

        body_text = self.body_text

        day_of_month: str | Unset = UNSET
        if not isinstance(self.day_of_month, Unset):
            day_of_month = NULL if self.day_of_month is None else write_word(self.day_of_month)

        end_date: str | Unset = UNSET
        if not isinstance(self.end_date, Unset):
            end_date = NULL if self.end_date is None else write_iso(self.end_date)

        end_month = self.end_month

        end_year = self.end_year

        frequency: str | Unset = UNSET
        if not isinstance(self.frequency, Unset):
            frequency = NULL if self.frequency is None else write_word(self.frequency)

        interval = self.interval

        max_occurrences = self.max_occurrences

        recipients: dict[str, Any] | Unset = UNSET
        if not isinstance(self.recipients, Unset):
            recipients = NULL if self.recipients is None else write_object(self.recipients)

        start_date: str | Unset = UNSET
        if not isinstance(self.start_date, Unset):
            start_date = NULL if self.start_date is None else write_iso(self.start_date)

        start_month = self.start_month

        start_year = self.start_year

        subject_text = self.subject_text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "invoice_id": invoice_id,
            }
        )
        if automation_level is not UNSET:
            field_dict["automation_level"] = automation_level
        if body_text is not UNSET:
            field_dict["body_text"] = body_text
        if day_of_month is not UNSET:
            field_dict["day_of_month"] = day_of_month
        if end_date is not UNSET:
            field_dict["end_date"] = end_date
        if end_month is not UNSET:
            field_dict["end_month"] = end_month
        if end_year is not UNSET:
            field_dict["end_year"] = end_year
        if frequency is not UNSET:
            field_dict["frequency"] = frequency
        if interval is not UNSET:
            field_dict["interval"] = interval
        if max_occurrences is not UNSET:
            field_dict["max_occurrences"] = max_occurrences
        if recipients is not UNSET:
            field_dict["recipients"] = recipients
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if start_month is not UNSET:
            field_dict["start_month"] = start_month
        if start_year is not UNSET:
            field_dict["start_year"] = start_year
        if subject_text is not UNSET:
            field_dict["subject_text"] = subject_text

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _invoice_id = d.pop("invoice_id")
        invoice_id = NULL if _invoice_id is None else UUID(_invoice_id)

        _automation_level = d.pop("automation_level", UNSET)
        automation_level: AutomationLevel | Unset
        if isinstance(_automation_level, Unset):
            automation_level = UNSET
        elif _automation_level is None:
            automation_level = NULL
        else:
            automation_level = AutomationLevel(_automation_level)

        body_text = d.pop("body_text", UNSET)

        _day_of_month = d.pop("day_of_month", UNSET)
        day_of_month: DayOfMonth | Unset
        if isinstance(_day_of_month, Unset):
            day_of_month = UNSET
        elif _day_of_month is None:
            day_of_month = NULL
        else:
            day_of_month = DayOfMonth(_day_of_month)

        _end_date = d.pop("end_date", UNSET)
        end_date: datetime.date | Unset
        if isinstance(_end_date, Unset):
            end_date = UNSET
        elif _end_date is None:
            end_date = NULL
        else:
            end_date = read_date(_end_date)

        end_month = d.pop("end_month", UNSET)

        end_year = d.pop("end_year", UNSET)

        _frequency = d.pop("frequency", UNSET)
        frequency: RecurrenceFrequency | Unset
        if isinstance(_frequency, Unset):
            frequency = UNSET
        elif _frequency is None:
            frequency = NULL
        else:
            frequency = RecurrenceFrequency(_frequency)

        interval = d.pop("interval", UNSET)

        max_occurrences = d.pop("max_occurrences", UNSET)

        _recipients = d.pop("recipients", UNSET)
        recipients: Recipients | Unset
        if isinstance(_recipients, Unset):
            recipients = UNSET
        elif _recipients is None:
            recipients = NULL
        else:
            recipients = __models.Recipients.from_dict(_recipients)

        _start_date = d.pop("start_date", UNSET)
        start_date: datetime.date | Unset
        if isinstance(_start_date, Unset):
            start_date = UNSET
        elif _start_date is None:
            start_date = NULL
        else:
            start_date = read_date(_start_date)

        start_month = d.pop("start_month", UNSET)

        start_year = d.pop("start_year", UNSET)

        subject_text = d.pop("subject_text", UNSET)

        create_recurrence_payload = cls(
            invoice_id=invoice_id,
            automation_level=automation_level,
            body_text=body_text,
            day_of_month=day_of_month,
            end_date=end_date,
            end_month=end_month,
            end_year=end_year,
            frequency=frequency,
            interval=interval,
            max_occurrences=max_occurrences,
            recipients=recipients,
            start_date=start_date,
            start_month=start_month,
            start_year=start_year,
            subject_text=subject_text,
        )

        create_recurrence_payload.additional_properties = d
        return create_recurrence_payload

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
