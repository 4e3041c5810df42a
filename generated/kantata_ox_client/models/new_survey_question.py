from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_survey_question_choices_item import NewSurveyQuestionChoicesItem


T = TypeVar("T", bound="NewSurveyQuestion")


@_attrs_define
class NewSurveyQuestion:
    """
    Attributes:
        text (str):
        question_type (str):
        choices (list[NewSurveyQuestionChoicesItem] | Unset):
    """

    text: str
    question_type: str
    choices: list[NewSurveyQuestionChoicesItem] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        text = self.text

        question_type = self.question_type

        choices: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.choices, Unset):
            choices = NULL
            if self.choices is not None:
                choices = []
                for choices_item_data in write_each(self.choices):
                    choices_item = NULL if choices_item_data is None else write_object(choices_item_data)
                    choices.append(choices_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "text": text,
                "question_type": question_type,
            }
        )
        if choices is not UNSET:
            field_dict["choices"] = choices

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        text = d.pop("text")

        question_type = d.pop("question_type")

        _choices = d.pop("choices", UNSET)
        choices: list[NewSurveyQuestionChoicesItem] | Unset = UNSET
        if _choices is None:
            choices = NULL
        elif _choices is not UNSET:
            choices = []
            for choices_item_data in read_list(_choices):
                _choices_item = choices_item_data
                choices_item = (
                    NULL if _choices_item is None else __models.NewSurveyQuestionChoicesItem.from_dict(_choices_item)
                )

                choices.append(choices_item)

        new_survey_question = cls(
            text=text,
            question_type=question_type,
            choices=choices,
        )

        new_survey_question.additional_properties = d
        return new_survey_question

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
