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
from ..models.recurrence_status import RecurrenceStatus
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_datetime,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.recipients import Recipients
    from ..models.recurrence_iteration import RecurrenceIteration


T = TypeVar("T", bound="RecurrenceResponse")


@_attrs_define
class RecurrenceResponse:
    """The repeated making of an invoice.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        automation_level (AutomationLevel): What a recurrence does by itself: draft, issue, or issue and send.
        current_iteration (int):
        day_of_month (DayOfMonth): Day of the month on which a recurrence acts.
        frequency (RecurrenceFrequency): Unit of the interval of a recurrence.
        interval (int):
        invoice_id (UUID):
        iterations (list[RecurrenceIteration]):
        start_date (datetime.date):
        start_month (int):
        start_year (int):
        status (RecurrenceStatus): State of a recurrence.
        body_text (None | str | Unset):
        end_date (datetime.date | None | Unset):
        end_month (int | None | Unset):
        end_year (int | None | Unset):
        max_occurrences (int | None | Unset):
        recipients (None | Recipients | Unset):
        subject_text (None | str | Unset):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    automation_level: AutomationLevel
    current_iteration: int
    day_of_month: DayOfMonth
    frequency: RecurrenceFrequency
    interval: int
    invoice_id: UUID
    iterations: list[RecurrenceIteration]
    start_date: datetime.date
    start_month: int
    start_year: int
    status: RecurrenceStatus
    body_text: None | str | Unset = UNSET
    end_date: datetime.date | None | Unset = UNSET
    end_month: int | None | Unset = UNSET
    end_year: int | None | Unset = UNSET
    max_occurrences: int | None | Unset = UNSET
    recipients: None | Recipients | Unset = UNSET
    subject_text: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.recipients import Recipients  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        automation_level = NULL if self.automation_level is None else write_word(self.automation_level)

        current_iteration = self.current_iteration

        day_of_month = NULL if self.day_of_month is None else write_word(self.day_of_month)

        frequency = NULL if self.frequency is None else write_word(self.frequency)

        interval = self.interval

        invoice_id = NULL if self.invoice_id is None else str(self.invoice_id)

        iterations = NULL
        if self.iterations is not None:
            iterations = []
            for iterations_item_data in write_each(self.iterations):
                iterations_item = NULL if iterations_item_data is None else write_object(iterations_item_data)
                iterations.append(iterations_item)

        start_date = NULL if self.start_date is None else write_iso(self.start_date)

        start_month = self.start_month

        start_year = self.start_year

        status = NULL if self.status is None else write_word(self.status)

        body_text: None | str | Unset
        if isinstance(self.body_text, Unset):
            body_text = UNSET
        else:
            body_text = self.body_text

        end_date: None | str | Unset
        if isinstance(self.end_date, Unset):
            end_date = UNSET
        elif isinstance(self.end_date, datetime.date):
            end_date = NULL if self.end_date is None else write_iso(self.end_date)
        else:
            end_date = self.end_date

        end_month: int | None | Unset
        if isinstance(self.end_month, Unset):
            end_month = UNSET
        else:
            end_month = self.end_month

        end_year: int | None | Unset
        if isinstance(self.end_year, Unset):
            end_year = UNSET
        else:
            end_year = self.end_year

        max_occurrences: int | None | Unset
        if isinstance(self.max_occurrences, Unset):
            max_occurrences = UNSET
        else:
            max_occurrences = self.max_occurrences

        recipients: dict[str, Any] | None | Unset
        if isinstance(self.recipients, Unset):
            recipients = UNSET
        elif isinstance(self.recipients, Recipients):
            recipients = NULL if self.recipients is None else write_object(self.recipients)
        else:
            recipients = self.recipients

        subject_text: None | str | Unset
        if isinstance(self.subject_text, Unset):
            subject_text = UNSET
        else:
            subject_text = self.subject_text

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "automation_level": automation_level,
                "current_iteration": current_iteration,
                "day_of_month": day_of_month,
                "frequency": frequency,
                "interval": interval,
                "invoice_id": invoice_id,
                "iterations": iterations,
                "start_date": start_date,
                "start_month": start_month,
                "start_year": start_year,
                "status": status,
            }
        )
        if body_text is not UNSET:
            field_dict["body_text"] = body_text
        if end_date is not UNSET:
            field_dict["end_date"] = end_date
        if end_month is not UNSET:
            field_dict["end_month"] = end_month
        if end_year is not UNSET:
            field_dict["end_year"] = end_year
        if max_occurrences is not UNSET:
            field_dict["max_occurrences"] = max_occurrences
        if recipients is not UNSET:
            field_dict["recipients"] = recipients
        if subject_text is not UNSET:
            field_dict["subject_text"] = subject_text

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

        _automation_level = d.pop("automation_level")
        automation_level = NULL if _automation_level is None else AutomationLevel(_automation_level)

        current_iteration = d.pop("current_iteration")

        _day_of_month = d.pop("day_of_month")
        day_of_month = NULL if _day_of_month is None else DayOfMonth(_day_of_month)

        _frequency = d.pop("frequency")
        frequency = NULL if _frequency is None else RecurrenceFrequency(_frequency)

        interval = d.pop("interval")

        _invoice_id = d.pop("invoice_id")
        invoice_id = NULL if _invoice_id is None else UUID(_invoice_id)

        _iterations = d.pop("iterations")
        iterations: list[RecurrenceIteration] = NULL
        if _iterations is not None:
            iterations = []
            for iterations_item_data in read_list(_iterations):
                _iterations_item = iterations_item_data
                iterations_item = (
                    NULL if _iterations_item is None else __models.RecurrenceIteration.from_dict(_iterations_item)
                )

                iterations.append(iterations_item)

        _start_date = d.pop("start_date")
        start_date = NULL if _start_date is None else read_date(_start_date)

        start_month = d.pop("start_month")

        start_year = d.pop("start_year")

        _status = d.pop("status")
        status = NULL if _status is None else RecurrenceStatus(_status)

        body_text = d.pop("body_text", UNSET)

        _end_date = d.pop("end_date", UNSET)
        end_date: datetime.date | None | Unset
        if _end_date is None or isinstance(_end_date, Unset):
            end_date = _end_date
        else:
            _end_date_type_0 = _end_date
            end_date_type_0 = NULL if _end_date_type_0 is None else read_date(_end_date_type_0)

            end_date = end_date_type_0

        end_month = d.pop("end_month", UNSET)

        end_year = d.pop("end_year", UNSET)

        max_occurrences = d.pop("max_occurrences", UNSET)

        _recipients = d.pop("recipients", UNSET)
        recipients: None | Recipients | Unset
        if _recipients is None or isinstance(_recipients, Unset):
            recipients = _recipients
        else:
            _recipients_type_0 = _recipients
            recipients_type_0 = (
                NULL if _recipients_type_0 is None else __models.Recipients.from_dict(_recipients_type_0)
            )

            recipients = recipients_type_0

        subject_text = d.pop("subject_text", UNSET)

        recurrence_response = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            automation_level=automation_level,
            current_iteration=current_iteration,
            day_of_month=day_of_month,
            frequency=frequency,
            interval=interval,
            invoice_id=invoice_id,
            iterations=iterations,
            start_date=start_date,
            start_month=start_month,
            start_year=start_year,
            status=status,
            body_text=body_text,
            end_date=end_date,
            end_month=end_month,
            end_year=end_year,
            max_occurrences=max_occurrences,
            recipients=recipients,
            subject_text=subject_text,
        )

        recurrence_response.additional_properties = d
        return recurrence_response

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
