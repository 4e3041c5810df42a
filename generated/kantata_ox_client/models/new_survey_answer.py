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
    read_object,
    write_iso,
)

T = TypeVar("T", bound="NewSurveyAnswer")


@_attrs_define
class NewSurveyAnswer:
    """
    Attributes:
        survey_response_id (int): Id of the survey response.
        survey_question_id (int): Id of the survey question.
        date_value (datetime.date | Unset):
        string_value (str | Unset):
        integer_value (int | Unset):
        decimal_value (float | Unset):
        choice_values (list[str] | Unset):
        choice_ids (list[int] | Unset): Ids of the choices.
    """

    survey_response_id: int
    survey_question_id: int
    date_value: datetime.date | Unset = UNSET
    string_value: str | Unset = UNSET
    integer_value: int | Unset = UNSET
    decimal_value: float | Unset = UNSET
    choice_values: list[str] | Unset = UNSET
    choice_ids: list[int] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        survey_response_id = self.survey_response_id

        survey_question_id = self.survey_question_id

        date_value: str | Unset = UNSET
        if not isinstance(self.date_value, Unset):
            date_value = NULL if self.date_value is None else write_iso(self.date_value)

        string_value = self.string_value

        integer_value = self.integer_value

        decimal_value = self.decimal_value

        choice_values: list[str] | Unset = UNSET
        if not isinstance(self.choice_values, Unset):
            choice_values = self.choice_values

        choice_ids: list[int] | Unset = UNSET
        if not isinstance(self.choice_ids, Unset):
            choice_ids = self.choice_ids

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "survey_response_id": survey_response_id,
                "survey_question_id": survey_question_id,
            }
        )
        if date_value is not UNSET:
            field_dict["date_value"] = date_value
        if string_value is not UNSET:
            field_dict["string_value"] = string_value
        if integer_value is not UNSET:
            field_dict["integer_value"] = integer_value
        if decimal_value is not UNSET:
            field_dict["decimal_value"] = decimal_value
        if choice_values is not UNSET:
            field_dict["choice_values"] = choice_values
        if choice_ids is not UNSET:
            field_dict["choice_ids"] = choice_ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        survey_response_id = d.pop("survey_response_id")

        survey_question_id = d.pop("survey_question_id")

        _date_value = d.pop("date_value", UNSET)
        date_value: datetime.date | Unset
        if isinstance(_date_value, Unset):
            date_value = UNSET
        elif _date_value is None:
            date_value = NULL
        else:
            date_value = read_date(_date_value)

        string_value = d.pop("string_value", UNSET)

        integer_value = d.pop("integer_value", UNSET)

        decimal_value = d.pop("decimal_value", UNSET)

        choice_values = cast(list[str], d.pop("choice_values", UNSET))

        choice_ids = cast(list[int], d.pop("choice_ids", UNSET))

        new_survey_answer = cls(
            survey_response_id=survey_response_id,
            survey_question_id=survey_question_id,
            date_value=date_value,
            string_value=string_value,
            integer_value=integer_value,
            decimal_value=decimal_value,
            choice_values=choice_values,
            choice_ids=choice_ids,
        )

        new_survey_answer.additional_properties = d
        return new_survey_answer

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
