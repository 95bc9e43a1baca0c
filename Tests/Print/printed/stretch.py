"""What reaches from one place to another across the sheet, in points."""


class Stretch:
    """What has a `left` and a `right` end."""

    left: float
    right: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def centre(self) -> float:
        return (self.left + self.right) / 2
