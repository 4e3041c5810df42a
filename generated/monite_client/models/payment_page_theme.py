from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.button_theme import ButtonTheme
    from ..models.card_theme import CardTheme


T = TypeVar("T", bound="PaymentPageTheme")


@_attrs_define
class PaymentPageTheme:
    """The look of the payment page.

    Attributes:
        background_color (None | str | Unset):
        border_radius (None | str | Unset):
        button (ButtonTheme | None | Unset):
        card (CardTheme | None | Unset):
        font_color (None | str | Unset):
        font_family (None | str | Unset):
        font_link_href (None | str | Unset):
        logo_src (None | str | Unset):
    """

    background_color: None | str | Unset = UNSET
    border_radius: None | str | Unset = UNSET
    button: ButtonTheme | None | Unset = UNSET
    card: CardTheme | None | Unset = UNSET
    font_color: None | str | Unset = UNSET
    font_family: None | str | Unset = UNSET
    font_link_href: None | str | Unset = UNSET
    logo_src: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.button_theme import ButtonTheme  # noqa: PLC0415
        from ..models.card_theme import CardTheme  # noqa: PLC0415

        background_color: None | str | Unset
        if isinstance(self.background_color, Unset):
            background_color = UNSET
        else:
            background_color = self.background_color

        border_radius: None | str | Unset
        if isinstance(self.border_radius, Unset):
            border_radius = UNSET
        else:
            border_radius = self.border_radius

        button: dict[str, Any] | None | Unset
        if isinstance(self.button, Unset):
            button = UNSET
        elif isinstance(self.button, ButtonTheme):
            button = NULL if self.button is None else write_object(self.button)
        else:
            button = self.button

        card: dict[str, Any] | None | Unset
        if isinstance(self.card, Unset):
            card = UNSET
        elif isinstance(self.card, CardTheme):
            card = NULL if self.card is None else write_object(self.card)
        else:
            card = self.card

        font_color: None | str | Unset
        if isinstance(self.font_color, Unset):
            font_color = UNSET
        else:
            font_color = self.font_color

        font_family: None | str | Unset
        if isinstance(self.font_family, Unset):
            font_family = UNSET
        else:
            font_family = self.font_family

        font_link_href: None | str | Unset
        if isinstance(self.font_link_href, Unset):
            font_link_href = UNSET
        else:
            font_link_href = self.font_link_href

        logo_src: None | str | Unset
        if isinstance(self.logo_src, Unset):
            logo_src = UNSET
        else:
            logo_src = self.logo_src

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if background_color is not UNSET:
            field_dict["background_color"] = background_color
        if border_radius is not UNSET:
            field_dict["border_radius"] = border_radius
        if button is not UNSET:
            field_dict["button"] = button
        if card is not UNSET:
            field_dict["card"] = card
        if font_color is not UNSET:
            field_dict["font_color"] = font_color
        if font_family is not UNSET:
            field_dict["font_family"] = font_family
        if font_link_href is not UNSET:
            field_dict["font_link_href"] = font_link_href
        if logo_src is not UNSET:
            field_dict["logo_src"] = logo_src

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        background_color = d.pop("background_color", UNSET)

        border_radius = d.pop("border_radius", UNSET)

        _button = d.pop("button", UNSET)
        button: ButtonTheme | None | Unset
        if _button is None or isinstance(_button, Unset):
            button = _button
        else:
            _button_type_0 = _button
            button_type_0 = NULL if _button_type_0 is None else __models.ButtonTheme.from_dict(_button_type_0)

            button = button_type_0

        _card = d.pop("card", UNSET)
        card: CardTheme | None | Unset
        if _card is None or isinstance(_card, Unset):
            card = _card
        else:
            _card_type_0 = _card
            card_type_0 = NULL if _card_type_0 is None else __models.CardTheme.from_dict(_card_type_0)

            card = card_type_0

        font_color = d.pop("font_color", UNSET)

        font_family = d.pop("font_family", UNSET)

        font_link_href = d.pop("font_link_href", UNSET)

        logo_src = d.pop("logo_src", UNSET)

        payment_page_theme = cls(
            background_color=background_color,
            border_radius=border_radius,
            button=button,
            card=card,
            font_color=font_color,
            font_family=font_family,
            font_link_href=font_link_href,
            logo_src=logo_src,
        )

        payment_page_theme.additional_properties = d
        return payment_page_theme

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
