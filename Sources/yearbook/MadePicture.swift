/// What was made of a picture, as a line of JSON.
struct MadePicture: Encodable {
  struct File: Encodable {
    let path: String
    let bytes: Int?
  }

  let picture: String
  let files: [File]
}
