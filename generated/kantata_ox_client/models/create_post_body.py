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
    from ..models.new_post import NewPost


T = TypeVar("T", bound="CreatePostBody")


@_attrs_define
class CreatePostBody:
    """
    Attributes:
        post (NewPost | Unset):
        posts (list[NewPost] | Unset): Up to 100 in place of one.
    """

    post: NewPost | Unset = UNSET
    posts: list[NewPost] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        post: dict[str, Any] | Unset = UNSET
        if not isinstance(self.post, Unset):
            post = NULL if self.post is None else write_object(self.post)

        posts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.posts, Unset):
            posts = NULL
            if self.posts is not None:
                posts = []
                for posts_item_data in write_each(self.posts):
                    posts_item = NULL if posts_item_data is None else write_object(posts_item_data)
                    posts.append(posts_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if post is not UNSET:
            field_dict["post"] = post
        if posts is not UNSET:
            field_dict["posts"] = posts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _post = d.pop("post", UNSET)
        post: NewPost | Unset
        if isinstance(_post, Unset):
            post = UNSET
        elif _post is None:
            post = NULL
        else:
            post = __models.NewPost.from_dict(_post)

        _posts = d.pop("posts", UNSET)
        posts: list[NewPost] | Unset = UNSET
        if _posts is None:
            posts = NULL
        elif _posts is not UNSET:
            posts = []
            for posts_item_data in read_list(_posts):
                _posts_item = posts_item_data
                posts_item = NULL if _posts_item is None else __models.NewPost.from_dict(_posts_item)

                posts.append(posts_item)

        create_post_body = cls(
            post=post,
            posts=posts,
        )

        create_post_body.additional_properties = d
        return create_post_body

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
