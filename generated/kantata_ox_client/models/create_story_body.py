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
    from ..models.new_story import NewStory


T = TypeVar("T", bound="CreateStoryBody")


@_attrs_define
class CreateStoryBody:
    """
    Attributes:
        story (NewStory | Unset):
        stories (list[NewStory] | Unset): Up to 300 in place of one.
    """

    story: NewStory | Unset = UNSET
    stories: list[NewStory] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        story: dict[str, Any] | Unset = UNSET
        if not isinstance(self.story, Unset):
            story = NULL if self.story is None else write_object(self.story)

        stories: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.stories, Unset):
            stories = NULL
            if self.stories is not None:
                stories = []
                for stories_item_data in write_each(self.stories):
                    stories_item = NULL if stories_item_data is None else write_object(stories_item_data)
                    stories.append(stories_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if story is not UNSET:
            field_dict["story"] = story
        if stories is not UNSET:
            field_dict["stories"] = stories

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _story = d.pop("story", UNSET)
        story: NewStory | Unset
        if isinstance(_story, Unset):
            story = UNSET
        elif _story is None:
            story = NULL
        else:
            story = __models.NewStory.from_dict(_story)

        _stories = d.pop("stories", UNSET)
        stories: list[NewStory] | Unset = UNSET
        if _stories is None:
            stories = NULL
        elif _stories is not UNSET:
            stories = []
            for stories_item_data in read_list(_stories):
                _stories_item = stories_item_data
                stories_item = NULL if _stories_item is None else __models.NewStory.from_dict(_stories_item)

                stories.append(stories_item)

        create_story_body = cls(
            story=story,
            stories=stories,
        )

        create_story_body.additional_properties = d
        return create_story_body

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
