from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="PersonRelationshipRequest")


@_attrs_define
class PersonRelationshipRequest:
    """What a new person is in the entity.

    Attributes:
        director (bool | Unset): The server's default is False.
        executive (bool | Unset): The server's default is False.
        owner (bool | Unset): The server's default is False.
        percent_ownership (float | None | Unset):
        representative (bool | Unset): The server's default is False.
        title (None | str | Unset):
    """

    director: bool | Unset = UNSET
    executive: bool | Unset = UNSET
    owner: bool | Unset = UNSET
    percent_ownership: float | None | Unset = UNSET
    representative: bool | Unset = UNSET
    title: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        director = self.director

        executive = self.executive

        owner = self.owner

        percent_ownership: float | None | Unset
        if isinstance(self.percent_ownership, Unset):
            percent_ownership = UNSET
        else:
            percent_ownership = self.percent_ownership

        representative = self.representative

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        field_dict: dict[str, Any] = {}

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

        person_relationship_request = cls(
            director=director,
            executive=executive,
            owner=owner,
            percent_ownership=percent_ownership,
            representative=representative,
            title=title,
        )

        return person_relationship_request
