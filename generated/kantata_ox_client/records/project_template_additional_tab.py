"""Records of ``project_template_additional_tabs`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    pass


class ProjectTemplateAdditionalTab(Record):
    """One of ``project_template_additional_tabs``."""

    __slots__ = ()

    associated_tab_id: Field[int | None] = Field("associated_tab_id")
    project_template_id: Field[int | None] = Field("project_template_id")
    tab_type: Field[None | str] = Field("tab_type")
