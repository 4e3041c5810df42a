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
    from ..models.new_participation import NewParticipation


T = TypeVar("T", bound="CreateParticipationBody")


@_attrs_define
class CreateParticipationBody:
    """
    Attributes:
        participation (NewParticipation | Unset):
        participations (list[NewParticipation] | Unset): Up to 100 in place of one.
    """

    participation: NewParticipation | Unset = UNSET
    participations: list[NewParticipation] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        participation: dict[str, Any] | Unset = UNSET
        if not isinstance(self.participation, Unset):
            participation = NULL if self.participation is None else write_object(self.participation)

        participations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.participations, Unset):
            participations = NULL
            if self.participations is not None:
                participations = []
                for participations_item_data in write_each(self.participations):
                    participations_item = (
                        NULL if participations_item_data is None else write_object(participations_item_data)
                    )
                    participations.append(participations_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if participation is not UNSET:
            field_dict["participation"] = participation
        if participations is not UNSET:
            field_dict["participations"] = participations

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _participation = d.pop("participation", UNSET)
        participation: NewParticipation | Unset
        if isinstance(_participation, Unset):
            participation = UNSET
        elif _participation is None:
            participation = NULL
        else:
            participation = __models.NewParticipation.from_dict(_participation)

        _participations = d.pop("participations", UNSET)
        participations: list[NewParticipation] | Unset = UNSET
        if _participations is None:
            participations = NULL
        elif _participations is not UNSET:
            participations = []
            for participations_item_data in read_list(_participations):
                _participations_item = participations_item_data
                participations_item = (
                    NULL if _participations_item is None else __models.NewParticipation.from_dict(_participations_item)
                )

                participations.append(participations_item)

        create_participation_body = cls(
            participation=participation,
            participations=participations,
        )

        create_participation_body.additional_properties = d
        return create_participation_body

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
