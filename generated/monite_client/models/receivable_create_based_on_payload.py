from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.based_on_transition_type import BasedOnTransitionType
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_word,
)

T = TypeVar("T", bound="ReceivableCreateBasedOnPayload")


@_attrs_define
class ReceivableCreateBasedOnPayload:
    """A new receivable made from another one.

    Attributes:
        based_on (UUID):
        type_ (BasedOnTransitionType): Kind of document to make from another one.
        tag_ids (list[UUID] | Unset): The server's default is [].
    """

    based_on: UUID
    type_: BasedOnTransitionType
    tag_ids: list[UUID] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        based_on = NULL if self.based_on is None else str(self.based_on)

        type_ = NULL if self.type_ is None else write_word(self.type_)

        tag_ids: list[str] | Unset = UNSET
        if not isinstance(self.tag_ids, Unset):
            tag_ids = NULL
            if self.tag_ids is not None:
                tag_ids = []
                for tag_ids_item_data in write_each(self.tag_ids):
                    tag_ids_item = NULL if tag_ids_item_data is None else str(tag_ids_item_data)
                    tag_ids.append(tag_ids_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "based_on": based_on,
                "type": type_,
            }
        )
        if tag_ids is not UNSET:
            field_dict["tag_ids"] = tag_ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _based_on = d.pop("based_on")
        based_on = NULL if _based_on is None else UUID(_based_on)

        _type_ = d.pop("type")
        type_ = NULL if _type_ is None else BasedOnTransitionType(_type_)

        _tag_ids = d.pop("tag_ids", UNSET)
        tag_ids: list[UUID] | Unset = UNSET
        if _tag_ids is None:
            tag_ids = NULL
        elif _tag_ids is not UNSET:
            tag_ids = []
            for tag_ids_item_data in read_list(_tag_ids):
                _tag_ids_item = tag_ids_item_data
                tag_ids_item = NULL if _tag_ids_item is None else UUID(_tag_ids_item)

                tag_ids.append(tag_ids_item)

        receivable_create_based_on_payload = cls(
            based_on=based_on,
            type_=type_,
            tag_ids=tag_ids,
        )

        return receivable_create_based_on_payload
