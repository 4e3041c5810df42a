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
    read_date,
    read_datetime,
    read_object,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.survey_response_subject_ref import SurveyResponseSubjectRef


T = TypeVar("T", bound="SurveyResponse")


@_attrs_define
class SurveyResponse:
    """Survey as one person filled it in.

    Attributes:
        close_date (datetime.date | None | Unset):
        created_at (datetime.datetime | None | Unset):
        description (None | str | Unset):
        due_date (datetime.date | None | Unset):
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        open_date (datetime.date | None | Unset):
        owner_id (None | str | Unset): Sent when `owner` is included.
        respondent_id (None | str | Unset): Sent when `respondent` is included.
        status (None | str | Unset):
        subject_ref (None | SurveyResponseSubjectRef | Unset): Collection and id of the record it belongs to. Sent when
            `subject` is included.
        survey_answer_ids (list[str] | None | Unset): Sent when `survey_answers` is included.
        survey_template_id (None | str | Unset): Sent when `survey_template` is included.
        title (None | str | Unset):
        updated_at (datetime.datetime | None | Unset):
        workspace_id (None | str | Unset): Sent when `workspace` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    close_date: datetime.date | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    description: None | str | Unset = UNSET
    due_date: datetime.date | None | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    open_date: datetime.date | None | Unset = UNSET
    owner_id: None | str | Unset = UNSET
    respondent_id: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    subject_ref: None | SurveyResponseSubjectRef | Unset = UNSET
    survey_answer_ids: list[str] | None | Unset = UNSET
    survey_template_id: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    workspace_id: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.survey_response_subject_ref import SurveyResponseSubjectRef  # noqa: PLC0415

        close_date: None | str | Unset
        if isinstance(self.close_date, Unset):
            close_date = UNSET
        elif isinstance(self.close_date, datetime.date):
            close_date = NULL if self.close_date is None else write_iso(self.close_date)
        else:
            close_date = self.close_date

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        due_date: None | str | Unset
        if isinstance(self.due_date, Unset):
            due_date = UNSET
        elif isinstance(self.due_date, datetime.date):
            due_date = NULL if self.due_date is None else write_iso(self.due_date)
        else:
            due_date = self.due_date

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        open_date: None | str | Unset
        if isinstance(self.open_date, Unset):
            open_date = UNSET
        elif isinstance(self.open_date, datetime.date):
            open_date = NULL if self.open_date is None else write_iso(self.open_date)
        else:
            open_date = self.open_date

        owner_id: None | str | Unset
        if isinstance(self.owner_id, Unset):
            owner_id = UNSET
        else:
            owner_id = self.owner_id

        respondent_id: None | str | Unset
        if isinstance(self.respondent_id, Unset):
            respondent_id = UNSET
        else:
            respondent_id = self.respondent_id

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        subject_ref: dict[str, Any] | None | Unset
        if isinstance(self.subject_ref, Unset):
            subject_ref = UNSET
        elif isinstance(self.subject_ref, SurveyResponseSubjectRef):
            subject_ref = NULL if self.subject_ref is None else write_object(self.subject_ref)
        else:
            subject_ref = self.subject_ref

        survey_answer_ids: list[str] | None | Unset
        if isinstance(self.survey_answer_ids, Unset):
            survey_answer_ids = UNSET
        elif isinstance(self.survey_answer_ids, list):
            survey_answer_ids = self.survey_answer_ids

        else:
            survey_answer_ids = self.survey_answer_ids

        survey_template_id: None | str | Unset
        if isinstance(self.survey_template_id, Unset):
            survey_template_id = UNSET
        else:
            survey_template_id = self.survey_template_id

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
        if close_date is not UNSET:
            field_dict["close_date"] = close_date
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if description is not UNSET:
            field_dict["description"] = description
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if open_date is not UNSET:
            field_dict["open_date"] = open_date
        if owner_id is not UNSET:
            field_dict["owner_id"] = owner_id
        if respondent_id is not UNSET:
            field_dict["respondent_id"] = respondent_id
        if status is not UNSET:
            field_dict["status"] = status
        if subject_ref is not UNSET:
            field_dict["subject_ref"] = subject_ref
        if survey_answer_ids is not UNSET:
            field_dict["survey_answer_ids"] = survey_answer_ids
        if survey_template_id is not UNSET:
            field_dict["survey_template_id"] = survey_template_id
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
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _close_date = d.pop("close_date", UNSET)
        close_date: datetime.date | None | Unset
        if _close_date is None or isinstance(_close_date, Unset):
            close_date = _close_date
        else:
            _close_date_type_0 = _close_date
            close_date_type_0 = NULL if _close_date_type_0 is None else read_date(_close_date_type_0)

            close_date = close_date_type_0

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        description = d.pop("description", UNSET)

        _due_date = d.pop("due_date", UNSET)
        due_date: datetime.date | None | Unset
        if _due_date is None or isinstance(_due_date, Unset):
            due_date = _due_date
        else:
            _due_date_type_0 = _due_date
            due_date_type_0 = NULL if _due_date_type_0 is None else read_date(_due_date_type_0)

            due_date = due_date_type_0

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        _open_date = d.pop("open_date", UNSET)
        open_date: datetime.date | None | Unset
        if _open_date is None or isinstance(_open_date, Unset):
            open_date = _open_date
        else:
            _open_date_type_0 = _open_date
            open_date_type_0 = NULL if _open_date_type_0 is None else read_date(_open_date_type_0)

            open_date = open_date_type_0

        owner_id = d.pop("owner_id", UNSET)

        respondent_id = d.pop("respondent_id", UNSET)

        status = d.pop("status", UNSET)

        _subject_ref = d.pop("subject_ref", UNSET)
        subject_ref: None | SurveyResponseSubjectRef | Unset
        if _subject_ref is None or isinstance(_subject_ref, Unset):
            subject_ref = _subject_ref
        else:
            _subject_ref_type_0 = _subject_ref
            subject_ref_type_0 = (
                NULL
                if _subject_ref_type_0 is None
                else __models.SurveyResponseSubjectRef.from_dict(_subject_ref_type_0)
            )

            subject_ref = subject_ref_type_0

        _survey_answer_ids = d.pop("survey_answer_ids", UNSET)
        survey_answer_ids: list[str] | None | Unset
        if _survey_answer_ids is None or isinstance(_survey_answer_ids, Unset):
            survey_answer_ids = _survey_answer_ids
        else:
            survey_answer_ids_type_0 = cast(list[str], _survey_answer_ids)

            survey_answer_ids = survey_answer_ids_type_0

        survey_template_id = d.pop("survey_template_id", UNSET)

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

        survey_response = cls(
            close_date=close_date,
            created_at=created_at,
            description=description,
            due_date=due_date,
            external_reference_ids=external_reference_ids,
            open_date=open_date,
            owner_id=owner_id,
            respondent_id=respondent_id,
            status=status,
            subject_ref=subject_ref,
            survey_answer_ids=survey_answer_ids,
            survey_template_id=survey_template_id,
            title=title,
            updated_at=updated_at,
            workspace_id=workspace_id,
            id=id,
        )

        survey_response.additional_properties = d
        return survey_response

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
