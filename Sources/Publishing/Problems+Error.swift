public import Input

/// The problems of all pages are thrown together.
extension Problems: Error {}
