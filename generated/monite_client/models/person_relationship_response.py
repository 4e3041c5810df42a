from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="PersonRelationshipResponse")


@_attrs_define
class PersonRelationshipResponse:
    """What a person is in the entity.

    Attributes:
        director (bool | None | Unset): The server's default is False.
        executive (bool | None | Unset): The server's default is False.
        owner (bool | None | Unset): The server's default is False.
        percent_ownership (float | None | Unset):
        representative (bool | None | Unset): The server's default is False.
        title (None | str | Unset):
    """

    director: bool | None | Unset = UNSET
    executive: bool | None | Unset = UNSET
    owner: bool | None | Unset = UNSET
    percent_ownership: float | None | Unset = UNSET
    representative: bool | None | Unset = UNSET
    title: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        director: bool | None | Unset
        if isinstance(self.director, Unset):
            director = UNSET
        else:
            director = self.director

        executive: bool | None | Unset
        if isinstance(self.executive, Unset):
            executive = UNSET
        else:
            executive = self.executive

        owner: bool | None | Unset
        if isinstance(self.owner, Unset):
            owner = UNSET
        else:
            owner = self.owner

        percent_ownership: float | None | Unset
        if isinstance(self.percent_ownership, Unset):
            percent_ownership = UNSET
        else:
            percent_ownership = self.percent_ownership

        representative: bool | None | Unset
        if isinstance(self.representative, Unset):
            representative = UNSET
        else:
            representative = self.representative

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if director is not UNSET:
            field_dict["director"] = director
        if executive is not UNSET:
            field_dict["executive"] = executive
        if owner is not UNSET:
            field_dict["owner"] = owner
        if percent_ownership is not UNSET:
            field_dict["percent_ownership"] = percent_ownership
        if representative is not UNSET:
            field_dict["representative"] = representative
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        director = d.pop("director", UNSET)

        executive = d.pop("executive", UNSET)

        owner = d.pop("owner", UNSET)

        percent_ownership = d.pop("percent_ownership", UNSET)

        representative = d.pop("representative", UNSET)

        title = d.pop("title", UNSET)

        person_relationship_response = cls(
            director=director,
            executive=executive,
            owner=owner,
            percent_ownership=percent_ownership,
            representative=representative,
            title=title,
        )

        person_relationship_response.additional_properties = d
        return person_relationship_response

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
